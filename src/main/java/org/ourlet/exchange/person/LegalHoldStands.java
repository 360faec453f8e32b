// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

/** Somebody wanted to remove something while a legal hold stands. Nothing was removed. */
public final class LegalHoldStands extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LegalHoldStands(String action) {
        super(action + " while a legal hold stands");
    }
}
