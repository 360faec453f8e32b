// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

/**
 * Something an activity waits for: another activity, or a work product.
 *
 * @param code such as T1 or W01
 */
public record Blocker(Kind kind, String code) {

    /** What kind of thing is missing. */
    public enum Kind {
        ACTIVITY,
        WORK_PRODUCT
    }

    static Blocker activity(String code) {
        return new Blocker(Kind.ACTIVITY, code);
    }

    static Blocker workProduct(String code) {
        return new Blocker(Kind.WORK_PRODUCT, code);
    }
}
