// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.Map;
import java.util.TreeMap;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.guide.Term;

/** Reads the glossary. */
final class GlossaryFiles {

    static final String FOLDER = "guide/glossary";

    private GlossaryFiles() {}

    static Map<String, Term> read(ContentReader reader) {
        Map<String, Term> terms = new TreeMap<>();
        LocalizedNode texts = reader.nodeInEachLanguage(FOLDER);
        for (ContentNode node : reader.yaml(FOLDER + "/terms.yaml").nodes()) {
            Term term = term(node, texts);
            if (terms.put(term.slug(), term) != null) {
                node.problem("the term " + term.slug() + " is there twice", "Remove one of the two");
            }
        }
        return terms;
    }

    private static Term term(ContentNode node, LocalizedNode texts) {
        String slug = node.at("slug").text();
        return new Term(slug, node.at("source").text(), texts.at(slug, value -> text(value.node())));
    }

    private static Term.TermText text(ContentNode node) {
        return new Term.TermText(
                node.at("term").text(),
                node.at("definition").text(),
                node.optional("more").map(ContentValue::text).orElse(""));
    }
}
