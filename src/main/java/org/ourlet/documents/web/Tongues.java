// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentFile;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** What the page of a document says about its language. */
final class Tongues {

    private Tongues() {}

    static DocumentView.Tongue of(DocumentFile file, Texts texts) {
        Language asked = file.languageAsked();
        boolean lacking = file.draftText().file().isEmpty() && file.language() != asked;
        return new DocumentView.Tongue(asked, lacking, choices(file, texts));
    }

    private static List<Choice> choices(DocumentFile file, Texts texts) {
        @Nullable
        Language chosen =
                file.circumstances().choices().languages().get(file.entry().code());
        String usual = file.circumstances().organisation().documentLanguage().ownName();
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text("documents.language.as-organisation", usual), chosen == null));
        for (Language language : Language.values()) {
            choices.add(Choice.of(language.code(), language.ownName(), language == chosen));
        }
        return choices;
    }
}
