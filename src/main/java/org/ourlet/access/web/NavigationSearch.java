// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Permission;
import org.ourlet.shared.Language;
import org.ourlet.webshell.SearchSource;
import org.ourlet.webshell.SearchWords;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.ourlet.webshell.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds the pages of the navigation by their names. */
@Component
@Order(0)
class NavigationSearch implements SearchSource {

    private static final List<Entry> OF_ORGANISATION = List.of(
            new Entry("home", "", Permission.TAKE_PART),
            new Entry("plan", "/plan", Permission.READ_ALL),
            new Entry("documents", "/documents", Permission.TAKE_PART),
            new Entry("controls", "/statement-of-applicability", Permission.READ_ALL),
            new Entry("risks", "/risks", Permission.READ_ALL),
            new Entry("people", "/people", Permission.READ_ALL),
            new Entry("calendar", "/calendar", Permission.READ_ALL),
            new Entry("level", "/level", Permission.READ_ALL),
            new Entry("gap", "/gap", Permission.READ_ALL),
            new Entry("journal", "/journal", Permission.EDIT_ALL),
            new Entry("api-tokens", "/api-tokens", Permission.EDIT_ALL));

    private static final List<Entry> OF_EVERYBODY = List.of(
            new Entry("guide", "/guide", Permission.TAKE_PART),
            new Entry("glossary", "/glossary", Permission.TAKE_PART));

    private final TextsByLanguage texts;

    NavigationSearch(TextsByLanguage texts) {
        this.texts = texts;
    }

    /**
     * A link of the navigation.
     *
     * @param name last part of its message key
     */
    private record Entry(String name, String path, Permission needed) {

        Hit hit(Texts texts, Visitor.@Nullable Organisation organisation) {
            String address = organisation == null ? path : organisation.path(path);
            return new Hit(texts.text("webshell.nav." + name), address, "access.search.page");
        }
    }

    @Override
    public List<Hit> hits(Visitor visitor, Language language, String query) {
        SearchWords words = SearchWords.of(query);
        Texts inLanguage = texts.in(language);
        Visitor.Organisation organisation = visitor.organisation();
        Stream<Hit> own = organisation == null
                ? Stream.empty()
                : OF_ORGANISATION.stream()
                        .filter(entry -> organisation.may(entry.needed().name()))
                        .map(entry -> entry.hit(inLanguage, organisation));
        return Stream.concat(own, OF_EVERYBODY.stream().map(entry -> entry.hit(inLanguage, null)))
                .filter(hit -> words.in(hit.title()))
                .toList();
    }
}
