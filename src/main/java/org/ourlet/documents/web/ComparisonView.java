// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.ourlet.documents.ChangedPart;
import org.ourlet.webshell.Choice;

/**
 * Two texts beside each other.
 *
 * @param lang language of the texts
 */
public record ComparisonView(
        DocumentView.Head head, List<Choice> from, List<Choice> to, List<ChangedPart> parts, String lang) {

    public int changes() {
        return (int) parts.stream().filter(ChangedPart::changed).count();
    }
}
