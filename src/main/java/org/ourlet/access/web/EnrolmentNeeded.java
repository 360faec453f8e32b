// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/** The account has to set up its second factor before anything else. */
final class EnrolmentNeeded extends RuntimeException {

    EnrolmentNeeded() {
        super("enrolment needed", null, false, false);
    }
}
