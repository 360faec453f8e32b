// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;

/**
 * What is said about a column of a table in one language.
 *
 * @param options what the document says for each option of a choice, by option; those left out stand for themselves
 */
public record ColumnText(String label, Map<String, String> options) {

    public ColumnText {
        options = Map.copyOf(options);
    }

    public String option(String option) {
        return options.getOrDefault(option, option.replace('-', ' '));
    }
}
