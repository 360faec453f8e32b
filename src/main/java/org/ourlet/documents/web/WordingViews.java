// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.ChangedPart;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Draft;
import org.ourlet.documents.SectionWording;
import org.ourlet.documents.SectionWording.State;
import org.ourlet.documents.Wordings;
import org.ourlet.documents.rendering.HtmlRenderer;
import org.ourlet.documents.wording.SectionText;
import org.ourlet.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes what the page of a section shows. */
@Component
class WordingViews {

    private final DocumentViews views;
    private final Wordings wordings;
    private final HtmlRenderer renderer;

    WordingViews(DocumentViews views, Wordings wordings, HtmlRenderer renderer) {
        this.views = views;
        this.wordings = wordings;
        this.renderer = renderer;
    }

    /** The section as it is kept. */
    WordingView view(DocumentFile file, SectionWording section) {
        return view(file, section, readable(file, section.text()), false, Map.of());
    }

    /** Both changes put together, to be kept or changed. */
    WordingView together(DocumentFile file, SectionWording section) {
        return view(file, section, readable(file, section.together()), true, Map.of());
    }

    private static String readable(DocumentFile file, String text) {
        return file.draftText().tokens().readable(text);
    }

    /** The section with what was typed. */
    WordingView typed(DocumentFile file, SectionWording section, String typed, Map<String, Refusal> problems) {
        return view(file, section, typed, false, problems);
    }

    private WordingView view(
            DocumentFile file, SectionWording section, String text, boolean proposed, Map<String, Refusal> problems) {
        Draft draft = file.draftText();
        return new WordingView(
                views.head(file.entry()),
                new WordingView.Section(section.id(), draft.plain(section.title()), section.state()),
                file.language(),
                new WordingView.Form(
                        text,
                        file.open().map(DocumentVersion::revision).orElse(0L),
                        draft.tokens().all(),
                        proposed,
                        problems),
                preview(file, section, text),
                conflict(file, section));
    }

    WordingView.Preview preview(DocumentFile file, SectionWording section, String typed) {
        Draft draft = file.draftText();
        List<Block> blocks = SectionText.blocks(wordings.clean(file, typed));
        List<ChangedPart> changes = draft.differences(SectionText.blocks(section.base()), blocks);
        return new WordingView.Preview(html(draft, blocks), changes);
    }

    private WordingView.@Nullable Conflict conflict(DocumentFile file, SectionWording section) {
        if (!section.undecided()) {
            return null;
        }
        Draft draft = file.draftText();
        List<Block> before = SectionText.blocks(section.base());
        return new WordingView.Conflict(
                html(draft, before),
                section.state() == State.GONE ? "" : html(draft, section.template()),
                html(draft, section.blocks()),
                readable(file, section.text()),
                draft.differences(before, section.template()));
    }

    private String html(Draft draft, List<Block> blocks) {
        return renderer.render(draft.filled(blocks));
    }
}
