// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

/**
 * What stays of a journal entry for ever: when, what was done, to which thing. Names no person. Our own.
 *
 * @param at in UTC, as text of fixed width
 * @param subject code or key of the thing
 */
public record Deed(String id, String at, String action, String subject) {

    /** The deed that takes the particulars of earlier entries away. */
    static final String ERASURE = "journal.particulars-erased";
}
