// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.List;

/**
 * What the conflict page shows: each text as the visitor wrote it beside what is stored now.
 *
 * @param action where the form is sent again
 * @param version the version that the new attempt names
 * @param kept fields that are sent again unchanged
 */
public record ConflictView(String action, long version, List<Field> fields, List<Kept> kept) {

    /** One text that differs. */
    public record Field(String name, String mine, String theirs) {}

    /** One field without difference. */
    public record Kept(String name, String value) {}
}
