// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/**
 * Something an activity consumes: a work product (W01 to W45) or something from outside (X1 to X8).
 *
 * @param optional the activity can start without it
 */
public record Input(String id, boolean optional) {

    /** Comes from outside the ISMS, so the program never waits for it. */
    public boolean external() {
        return id.startsWith("X");
    }
}
