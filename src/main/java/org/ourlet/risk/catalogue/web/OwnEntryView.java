// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.webshell.Choice;

/**
 * The form of an entry of the own catalogue.
 *
 * @param entry null for a new one
 * @param lang language code of its words
 * @param problems message keys by field
 */
public record OwnEntryView(
        @Nullable OwnEntry entry, OwnEntryForm form, String lang, Offers offers, Map<String, String> problems) {

    /** What can be ticked. */
    public record Offers(List<Choice> types, List<Choice> threats, List<Choice> controls) {}

    public OwnEntry.Kind kind() {
        return entry == null ? form.kind() : entry.kind();
    }

    public boolean threat() {
        return kind() == OwnEntry.Kind.THREAT;
    }

    public boolean vulnerability() {
        return kind() == OwnEntry.Kind.VULNERABILITY;
    }

    /** How many controls are ticked: then their list is open. */
    public boolean anyControl() {
        return offers.controls().stream().anyMatch(Choice::chosen);
    }
}
