// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.ReadingRules;
import org.ourlet.webshell.Choice;

/**
 * Who may read a document.
 *
 * @param persons those who could be named besides, the empty choice first
 * @param problems message keys by field
 */
public record ReadersView(
        DocumentView.Head head, ReadingRules rules, List<Choice> persons, Map<String, String> problems) {

    public ReadersView {
        persons = List.copyOf(persons);
        problems = Map.copyOf(problems);
    }
}
