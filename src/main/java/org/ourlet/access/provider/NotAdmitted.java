// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.io.IOException;

/** A provider named an address that the program does not call, or answered with more than it reads. */
final class NotAdmitted extends IOException {

    private static final long serialVersionUID = 1;

    NotAdmitted(String what) {
        super(what);
    }
}
