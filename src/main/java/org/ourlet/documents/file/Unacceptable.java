// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

/** Ends the look into a file; {@link FileCheck} makes an answer of it. */
final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FileRefusal reason;

    Unacceptable(FileRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    FileRefusal reason() {
        return reason;
    }
}
