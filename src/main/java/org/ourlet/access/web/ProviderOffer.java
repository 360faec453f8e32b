// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;

/**
 * The sign-in providers that a page offers, and what went wrong with one just now.
 *
 * @param trouble message key, empty when nothing did
 * @param troubled name of the provider that it went wrong with
 */
public record ProviderOffer(List<Choice> choices, String trouble, String troubled) {

    public ProviderOffer {
        choices = List.copyOf(choices);
    }

    /** A provider by the name that people call it. */
    public record Choice(String id, String name) {}

    public boolean isEmpty() {
        return choices.isEmpty();
    }
}
