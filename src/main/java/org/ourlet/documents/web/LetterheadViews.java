// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.documents.rendering.HtmlRenderer;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Makes what the page of logo and colour shows. */
@Component
class LetterheadViews {

    private final Letterheads letterheads;
    private final Organisations organisations;
    private final TextsByLanguage texts;
    private final HtmlRenderer renderer;

    LetterheadViews(
            Letterheads letterheads, Organisations organisations, TextsByLanguage texts, HtmlRenderer renderer) {
        this.letterheads = letterheads;
        this.organisations = organisations;
        this.texts = texts;
        this.renderer = renderer;
    }

    /** The page with what is in force. */
    LetterheadView view(Member member) {
        return view(member, letterheads.present(member.organisation()).accent().hex(), Map.of());
    }

    LetterheadView view(Member member, String accent, Map<String, String> problems) {
        DocumentModel sample = sample(member);
        String logo = logo(organisations.get(member.organisation()).slug(), sample.letterhead());
        return new LetterheadView(accent, logo, renderer.render(sample, logo), sample.language(), problems);
    }

    /** A short document with what is in force, in the language of the organisation's documents. */
    DocumentModel sample(Member member) {
        Organisation organisation = organisations.get(member.organisation());
        return LetterheadSample.of(
                organisation, letterheads.present(organisation.id()), texts.in(organisation.documentLanguage()));
    }

    /** Where the logo of a letterhead is, empty when it has none. */
    static String logo(String organisation, Letterhead letterhead) {
        return letterhead.logo() == null
                ? ""
                : "/organisations/" + organisation + "/letterhead/logo.png?of=" + letterhead.id();
    }
}
