// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * Writes texts of the guide on one page and remembers the terms they used, so that the template {@code guide/_popovers} can
 * explain them at the end of the page. Made anew for each page.
 */
public final class GuideTexts {

    private static final String BASE = "/guide";

    private final Guide guide;
    private final Language language;
    private final Markdown markdown;
    private final Set<String> used = new TreeSet<>();

    public GuideTexts(Guide guide, Language language) {
        this(guide, language, BASE);
    }

    /** @param base what stands before {@code /activities/...} and {@code /chapters/...} in links */
    public GuideTexts(Guide guide, Language language, String base) {
        this.guide = guide;
        this.language = language;
        this.markdown = guide.markdown(base);
    }

    /** Safe HTML of a text of some paragraphs. */
    public String html(String text) {
        Markdown.Written written = markdown.write(text);
        used.addAll(written.terms());
        return written.html();
    }

    /** Safe HTML of a text of one paragraph, without the paragraph. */
    public String inline(String text) {
        Markdown.Written written = markdown.write(text);
        used.addAll(written.terms());
        return written.inline();
    }

    /** The terms used so far, by slug. */
    public List<Term> terms() {
        return used.stream().map(this::term).toList();
    }

    /** @throws NullPointerException when the guide has no such term; content is checked at start, so this is a bug */
    public Term term(String slug) {
        return Objects.requireNonNull(guide.reading().terms().get(slug), slug);
    }

    public Term.TermText text(Term term) {
        return term.texts().in(language);
    }

    public ActivityText text(Activity activity) {
        return activity.text(language);
    }

    public String name(Activity activity) {
        return text(activity).name();
    }

    public String name(WorkProduct product) {
        return product.name(language);
    }

    /** What an activity consumes, in words: the name of a work product or of something from outside. */
    public String name(Input input) {
        return names(input).in(language);
    }

    private Localized<String> names(Input input) {
        return input.external()
                ? Objects.requireNonNull(guide.reading().externalInputs().get(input.id()), input.id())
                : guide.workProduct(input.id()).names();
    }

    /** The value of the attribute lang of an activity's texts: null when they are in the language of the page. */
    public @Nullable String lang(Activity activity) {
        return lang(activity.work().texts());
    }

    public @Nullable String lang(Input input) {
        return lang(names(input));
    }

    /** The value of the attribute lang for a text: null when it is in the language of the page. */
    public @Nullable String lang(Localized<?> text) {
        return lang(text.languageFor(language));
    }

    /** The value of the attribute lang for a text in that language: null when it is the language of the page. */
    public @Nullable String lang(Language ofText) {
        return ofText == language ? null : ofText.code();
    }
}
