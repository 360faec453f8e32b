// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourlet.access.InstallationSettings;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActivityText;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Term;
import org.ourlet.shared.Language;
import org.ourlet.webshell.SearchSource;
import org.ourlet.webshell.SearchWords;
import org.ourlet.webshell.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds activities, terms and chapters of the guide, as far as the guide is open to the visitor. */
@Component
@Order(20)
class GuideSearch implements SearchSource {

    private final Guide guide;
    private final InstallationSettings settings;

    GuideSearch(Guide guide, InstallationSettings settings) {
        this.guide = guide;
        this.settings = settings;
    }

    @Override
    public List<Hit> hits(Visitor visitor, Language language, String query) {
        if (!settings.guideOpenTo(visitor)) {
            return List.of();
        }
        SearchWords words = SearchWords.of(query);
        return Stream.of(activities(language, words), terms(language, words), chapters(language, words))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Hit> activities(Language language, SearchWords words) {
        return guide.activities().stream()
                .filter(each -> fits(each, language, words))
                .map(each -> hit(each, language));
    }

    private static boolean fits(Activity activity, Language language, SearchWords words) {
        ActivityText text = activity.text(language);
        return words.in(activity.code(), text.name(), text.summary());
    }

    private static Hit hit(Activity activity, Language language) {
        return new Hit(
                activity.code() + " " + activity.text(language).name(),
                "/guide/activities/" + activity.slug(),
                "guide.kind.activity");
    }

    private Stream<Hit> terms(Language language, SearchWords words) {
        return guide.reading().terms().values().stream()
                .filter(term -> words.in(
                        term.texts().in(language).term(),
                        term.texts().in(language).definition()))
                .map(term -> hit(term, language));
    }

    private static Hit hit(Term term, Language language) {
        return new Hit(term.texts().in(language).term(), "/glossary/" + term.slug(), "guide.kind.term");
    }

    private Stream<Hit> chapters(Language language, SearchWords words) {
        return guide.reading().chapters().stream()
                .filter(chapter -> words.in(chapter.texts().in(language).title()))
                .map(chapter -> hit(chapter, language));
    }

    private static Hit hit(Chapter chapter, Language language) {
        return new Hit(chapter.texts().in(language).title(), "/guide/chapters/" + chapter.slug(), "guide.kind.chapter");
    }
}
