// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/** The account knows that the thing exists but may not do this: 403. */
final class Forbidden extends RuntimeException {

    Forbidden() {
        super("forbidden", null, false, false);
    }
}
