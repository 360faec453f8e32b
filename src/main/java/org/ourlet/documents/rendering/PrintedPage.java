// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.SignOff;

/** A document as XHTML for paper: letterhead, running head and foot, bookmarks. */
final class PrintedPage {

    private static final String STYLE = OwnResource.text("/documents/print.css");

    private final DocumentModel document;
    private final Identity identity;
    private final Markup xhtml = new Markup(1, false);

    private PrintedPage(DocumentModel document) {
        this.document = document;
        this.identity = document.identity();
    }

    static String of(DocumentModel document) {
        PrintedPage page = new PrintedPage(document);
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
        xhtml.raw("<style>\n").raw(STYLE).raw("</style>\n");
        bookmarks();
        xhtml.raw("</head>\n");
    }

    private void meta(String name, String content) {
        xhtml.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>\n");
    }

    private void bookmarks() {
        List<Heading> headings = headings();
        xhtml.raw("<bookmarks>\n");
        bookmark(identity.title(), "title");
        for (int i = 0; i < headings.size(); i++) {
            bookmark(headings.get(i).text(), Markup.headingId(i + 1));
        }
        bookmark(document.signOff().heading(), "sign-off");
        xhtml.raw("</bookmarks>\n");
    }

    private void bookmark(String name, String id) {
        xhtml.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + id + "\"/>\n");
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> add(block, headings));
        return headings;
    }

    private static void add(Block block, List<Heading> headings) {
        if (block instanceof Heading heading) {
            headings.add(heading);
        }
    }

    private void body() {
        xhtml.raw("<body>\n");
        running();
        xhtml.raw("<div class=\"letterhead\">")
                .element("p", " class=\"organisation\"", identity.organisation())
                .element("p", " class=\"line\"", line(identity))
                .raw("</div>\n");
        String mark = identity.mark();
        if (mark != null) {
            xhtml.element("p", " class=\"mark\"", mark);
        }
        xhtml.element("h1", " id=\"title\"", identity.title()).facts(document.facts(), "facts");
        document.draw(xhtml);
        signOff(document.signOff());
        xhtml.raw("</body>\n");
    }

    private void running() {
        xhtml.element("div", " id=\"head-left\"", identity.organisation());
        xhtml.element("div", " id=\"head-right\"", identity.title());
        xhtml.element("div", " id=\"foot-left\"", line(identity));
        xhtml.raw("<div id=\"foot-right\"><span class=\"page\"></span> / <span class=\"pages\"></span></div>\n");
    }

    private void signOff(SignOff signOff) {
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
