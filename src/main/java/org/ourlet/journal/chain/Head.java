// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

/** The last entry of a chain at some moment. Kept outside the database as an anchor, it shows when a tail was cut off. */
public record Head(String chain, long number, String mac) {

    /** Before the first entry. */
    public static Head none(String chain) {
        return new Head(chain, 0, "");
    }
}
