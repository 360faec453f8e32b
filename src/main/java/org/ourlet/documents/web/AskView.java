// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.webshell.Choice;

/**
 * The form to ask a colleague.
 *
 * @param code of the document
 * @param blank id of the blank
 * @param question as the colleague will see it
 * @param problems message keys by field
 */
public record AskView(
        String code,
        String name,
        String blank,
        String question,
        AskForm form,
        List<Choice> persons,
        Map<String, String> problems) {

    public String newName() {
        return form.name();
    }

    public String email() {
        return form.email();
    }

    public String note() {
        return form.note();
    }
}
