// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.documents.Blank;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.guide.ContentReader;
import org.ourlet.organisation.FactKey;

/** Compares templates with each other: no two of the same document, and blanks of one fact ask for the same. */
final class TemplatesCheck {

    private final List<DocumentTemplate> templates;
    private final ContentReader reader;
    private final Map<FactKey, Blank> facts = new HashMap<>();

    TemplatesCheck(List<DocumentTemplate> templates, ContentReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    void check() {
        Set<String> codes = new HashSet<>();
        for (DocumentTemplate template : templates) {
            if (!codes.add(template.code())) {
                problem(template, "work-product", "another template is of " + template.code() + " too", "Remove one");
            }
            template.blanks().forEach(blank -> fact(template, blank));
        }
    }

    private void fact(DocumentTemplate template, Blank blank) {
        if (blank.fact() == null) {
            return;
        }
        Blank first = facts.putIfAbsent(blank.fact(), blank);
        if (first != null && !sameKind(first, blank)) {
            problem(
                    template,
                    "blanks." + blank.id(),
                    "has another type, other options or other columns than the blank of fact "
                            + blank.fact().key() + " in another template",
                    "Ask for the same in both");
        }
    }

    private static boolean sameKind(Blank one, Blank other) {
        return one.type() == other.type()
                && one.options().equals(other.options())
                && one.columns().equals(other.columns());
    }

    private void problem(DocumentTemplate template, String field, String wrong, String remedy) {
        reader.problem(TemplateLoader.FOLDER + "/" + template.slug() + "/template.yaml", field, wrong, remedy);
    }
}
