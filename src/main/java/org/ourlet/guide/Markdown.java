// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts of the guide: paragraphs, headings, lists, emphasis, tables, and links to terms, activities and chapters. */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    /** More than the guide has of texts in three languages; what is read least is written anew. */
    private static final int MOST = 10_000;

    private final HtmlRenderer renderer;
    private final Cache<String, Written> written =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * A text as it stands on pages.
     *
     * @param inline without the paragraph around it, when it is one
     * @param terms slugs of the terms it links to
     */
    record Written(String html, String inline, Set<String> terms) {}

    /** @param base path of the guide's pages, such as {@code /guide}; {@code /activities/...} is added to it */
    public Markdown(Guide guide, String base) {
        this.renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new GuideLinkRenderer(guide, base, context))
                .attributeProviderFactory(context -> Markdown::tableClass)
                .build();
    }

    private static void tableClass(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableBlock) {
            attributes.put("class", "table");
        }
    }

    /** The text with what a page needs to know of it, kept in memory as texts of the guide do not change. */
    Written write(String text) {
        return written.get(text, asked -> new Written(html(asked), inline(asked), terms(asked)));
    }

    /** Safe HTML: what the text itself contains of HTML is shown as it is written. */
    public String html(String text) {
        return renderer.render(PARSER.parse(text));
    }

    /** HTML of a text of one paragraph, without the paragraph, for use inside a sentence, a cell or a heading. */
    public String inline(String text) {
        String html = html(text).strip();
        boolean oneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length();
        return oneParagraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** The slugs of all terms that the texts link to, in alphabetical order: a page adds one popover for each. */
    public static Set<String> terms(String... texts) {
        Set<String> slugs = new TreeSet<>();
        Arrays.stream(texts)
                .flatMap(text -> scan(text).links.stream())
                .filter(link -> link.kind() == GuideLink.Kind.TERM)
                .forEach(link -> slugs.add(link.target()));
        return slugs;
    }

    /** The words alone, in one line. */
    public static String plain(String text) {
        return scan(text).words.toString().strip();
    }

    /** Links that lead nowhere, images and HTML: what content checks refuse, as it is written. */
    public static List<String> refused(String text, Guide guide) {
        MarkdownScan scan = scan(text);
        List<String> refused = new ArrayList<>(scan.foreign);
        scan.links.stream().filter(link -> !link.existsIn(guide)).forEach(link -> refused.add("link " + link));
        return refused;
    }

    private static MarkdownScan scan(String text) {
        MarkdownScan scan = new MarkdownScan();
        PARSER.parse(text).accept(scan);
        return scan;
    }
}
