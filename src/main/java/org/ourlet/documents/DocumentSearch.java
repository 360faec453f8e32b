// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.ReadingRules.Reach;
import org.ourlet.journal.RememberedEach;
import org.ourlet.journal.Revisions;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.SearchWords;
import org.springframework.stereotype.Service;

/**
 * Finds documents by code, title and by the text in force. Texts are folded once and kept in memory until something of the
 * organisation changes, so that both databases answer the same.
 */
@Service
public class DocumentSearch {

    /** The texts of an organisation are about a megabyte. */
    private static final int MOST_ORGANISATIONS = 24;

    private final Registers registers;
    private final DocumentStore store;
    private final RememberedEach<Class<?>, Map<String, SearchableText>> remembered;

    DocumentSearch(Registers registers, DocumentStore store, Revisions revisions) {
        this.registers = registers;
        this.store = store;
        this.remembered = revisions.rememberEach(MOST_ORGANISATIONS);
    }

    /**
     * Who looks for something.
     *
     * @param person key of the person
     * @param readsAll whether she may read everything that its restriction does not close, and the register
     */
    public record Seeker(OrganisationId organisation, String person, boolean readsAll) {}

    /**
     * A document that was found.
     *
     * @param inText whether only its text says so, not its code or title
     */
    public record Found(RegisterEntry entry, boolean inText) {}

    /** In the order of the register. Whoever reads the register finds every title, texts only those that she may read. */
    public List<Found> find(Seeker seeker, Language language, String query) {
        SearchWords words = SearchWords.of(query);
        if (words.isEmpty()) {
            return List.of();
        }
        Register register = registers.of(seeker.organisation());
        Map<String, SearchableText> texts = texts(seeker.organisation());
        List<Found> found = new ArrayList<>();
        for (RegisterEntry entry : register.entries()) {
            Reach reach = register.readingRules(entry).reach(seeker.person(), seeker.readsAll());
            boolean listed = seeker.readsAll() || reach != Reach.NOTHING && entry.inForce();
            String title = SearchWords.folded(entry.code() + " " + entry.name(language));
            String text = texts.getOrDefault(entry.code(), SearchableText.NONE).of(reach);
            if (listed && words.inFolded(title + " " + text)) {
                found.add(new Found(entry, !words.inFolded(title)));
            }
        }
        return found;
    }

    private Map<String, SearchableText> texts(OrganisationId organisation) {
        return remembered.of(organisation, DocumentSearch.class, () -> folded(store.texts(organisation)));
    }

    private static Map<String, SearchableText> folded(Map<String, SearchableText> texts) {
        Map<String, SearchableText> folded = new HashMap<>();
        texts.forEach((code, text) -> folded.put(
                code, new SearchableText(SearchWords.folded(text.inForce()), SearchWords.folded(text.growing()))));
        return Map.copyOf(folded);
    }
}
