// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

/** The object does not exist or belongs to another organisation; both answer the same 404 page. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
