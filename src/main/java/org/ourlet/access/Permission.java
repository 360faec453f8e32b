// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/** What a handler may ask for. Which actor category has which permission is said in the module {@code people}. Our own. */
public enum Permission {
    /** Any signed-in account, no organisation concerned. */
    SIGNED_IN,
    /** The installation: organisations, settings. No content of any organisation. */
    OPERATE,
    /** Home, own tasks, published documents of the organisation. */
    TAKE_PART,
    /** Everything the organisation keeps in the program. */
    READ_ALL,
    /** Saying that a task of one's own activity is done, noting time. */
    DECLARE,
    /** Deciding on a document sent for approval; which one is decided by the approval rules. */
    APPROVE,
    /** Changing everything the organisation keeps in the program. */
    EDIT_ALL
}
