// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;

/** A document as XHTML for paper: letterhead, running head and foot, bookmarks. */
final class PrintedPage {

    private static final String STYLE = OwnResource.text("/documents/print.css");

    /** In one piece, or a reader that goes by the order of drawing would say the numbers last. */
    private static final String COUNT = ".count:before { content: \"%s\" counter(page) \"%s\" counter(pages) }\n";

    private static final int CLOSING = 3;
    private static final int SHORT = 700;

    private final DocumentModel document;
    private final boolean logo;
    private final Identity identity;
    private final Markup xhtml = Markup.onPaper();

    private PrintedPage(DocumentModel document, boolean logo) {
        this.document = document;
        this.logo = logo;
        this.identity = document.identity();
    }

    /** @param logo whether the logo is drawn */
    static String of(DocumentModel document, boolean logo) {
        PrintedPage page = new PrintedPage(document, logo);
        page.xhtml.raw("<html lang=\"%s\">\n".formatted(document.language().code()));
        page.head();
        page.body();
        return page.xhtml.raw("</html>\n").toString();
    }

    /** What tells this version from others, in one line. */
    static String line(Identity identity) {
        return Stream.of(identity.code(), identity.version(), identity.classification())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void head() {
        xhtml.raw("<head>\n").element("title", "", identity.title());
        meta("author", identity.organisation());
        meta("subject", line(identity));
        PaperWords count = PaperWords.in(document.language());
        xhtml.raw("<style>\n")
                .raw(STYLE)
                .raw(COUNT.formatted(count.page(), count.of()))
                .raw("</style>\n");
        bookmarks();
        xhtml.raw("</head>\n");
    }

    private String style() {
        return STYLE.replace(
                AccentColour.STANDARD.hex(), document.letterhead().accent().hex());
    }

    private void meta(String name, String content) {
        xhtml.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>\n");
    }

    private void bookmarks() {
        List<Heading> headings = document.headings();
        xhtml.raw("<bookmarks>\n");
        bookmark(identity.title(), "title");
        for (int i = 0; i < headings.size(); i++) {
            bookmark(headings.get(i).text(), Markup.headingId(i + 1));
        }
        bookmark(document.signOff().heading(), "sign-off");
        xhtml.raw("</bookmarks>\n");
    }

    private void bookmark(String name, String id) {
        if (name.isEmpty()) {
            return;
        }
        xhtml.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + id + "\"/>\n");
    }

    private List<Block> blocks() {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    /** How many paragraphs stay with the approval, which shall not stand on a page alone. */
    private static int closingParagraphs(List<Block> blocks) {
        int count = 0;
        while (count < Math.min(CLOSING, blocks.size()) && isShort(blocks.get(blocks.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isShort(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.runs().stream()
                                .mapToInt(run -> run.text().length())
                                .sum()
                        < SHORT;
    }

    private void body() {
        xhtml.raw(document.book() ? "<body class=\"book\">\n" : "<body>\n");
        running();
        logo();
        xhtml.raw("<div class=\"letterhead\">")
                .element("p", " class=\"organisation\"", identity.organisation())
                .element("p", " class=\"line\"", line(identity))
                .raw("</div>\n");
        String mark = identity.mark();
        if (mark != null) {
            xhtml.element("p", " class=\"mark\"", mark);
        }
        xhtml.element("h1", " id=\"title\"", identity.title()).facts(document.facts(), "facts");
        contents();
        text();
        xhtml.raw("</body>\n");
    }

    private void contents() {
        List<Heading> headings = document.headings();
        if (!document.book() || headings.isEmpty()) {
            return;
        }
        xhtml.raw("<div class=\"contents\">\n")
                .element(
                        "p",
                        " class=\"above\"",
                        PaperWords.in(document.language()).contents());
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            xhtml.raw("<p class=\"level-" + heading.level() + "\"><a href=\"#" + Markup.headingId(i + 1)
                            + "\" title=\"")
                    .text(heading.text())
                    .raw("\">")
                    .text(heading.text())
                    .raw("</a></p>\n");
        }
        xhtml.raw("</div>\n");
    }

    private void text() {
        List<Block> blocks = blocks();
        int end = blocks.size() - closingParagraphs(blocks);
        blocks.subList(0, end).forEach(block -> block.draw(xhtml));
        xhtml.raw("<div class=\"together\">\n");
        blocks.subList(end, blocks.size()).forEach(block -> block.draw(xhtml));
        signOff(document.signOff());
        xhtml.raw("</div>\n");
    }

    private void running() {
        xhtml.element("div", " id=\"head-left\"", identity.organisation());
        xhtml.element("div", " id=\"head-right\"", identity.title());
        xhtml.element("div", " id=\"foot-left\"", line(identity));
        xhtml.raw("<div id=\"foot-right\"><span class=\"count\"></span></div>\n");
    }

    private void logo() {
        Letterhead.Size size = document.letterhead().logo();
        if (logo && size != null) {
            LogoSize drawn = LogoSize.of(size);
            xhtml.raw("<p class=\"logo\"><img src=\"" + OwnPicture.LOGO + "\" style=\"width: " + drawn.width()
                            + "mm; height: " + drawn.height() + "mm\" alt=\"")
                    .text(identity.organisation())
                    .raw("\"/></p>\n");
        }
    }

    private void signOff(SignOff signOff) {
        if (signOff.heading().isEmpty()) {
            return;
        }
        xhtml.raw("<div class=\"sign-off\">")
                .element("h2", " id=\"sign-off\"", signOff.heading())
                .facts(signOff.facts(), "facts");
        String note = signOff.note();
        if (note != null) {
            xhtml.element("p", " class=\"note\"", note);
        }
        xhtml.raw("</div>\n");
    }
}
