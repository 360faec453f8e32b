// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.springframework.stereotype.Component;

/** Draws a document for a page: what stands inside {@code <article class="ol-paper" lang="...">}. */
@Component
public class HtmlRenderer {

    /** Without its logo, which has an address below that of its organisation. */
    public String render(DocumentModel document) {
        return render(document, "");
    }

    /**
     * Everything in the answer is escaped. The title is a heading of level 2, for the page has its own first heading.
     *
     * @param logo where the logo is, empty when it is not shown
     */
    public String render(DocumentModel document, String logo) {
        Identity identity = document.identity();
        Markup html = Markup.onPage(identity.mark() != null);
        accent(html, document.letterhead().accent());
        logo(html, document, logo);
        html.raw("<div class=\"ol-paper-head\">")
                .element("span", "", identity.organisation())
                .element("span", "", line(identity))
                .raw("</div>\n")
                .title(identity.title())
                .facts(document.facts(), "ol-paper-facts");
        document.draw(html);
        signOff(html, document.signOff());
        return html.raw("</div>\n").toString();
    }

    /** A style sheet of that colour, because the policy for contents allows no style beside the words. */
    private static void accent(Markup html, AccentColour accent) {
        if (!accent.equals(AccentColour.STANDARD)) {
            html.raw("<link rel=\"stylesheet\" href=\"/accent.css?of=" + accent.digits() + "\">\n");
        }
        html.raw("<div class=\"ol-accent-" + accent.digits() + "\">\n");
    }

    private static void logo(Markup html, DocumentModel document, String address) {
        Letterhead.Size size = document.letterhead().logo();
        if (size != null && !address.isEmpty()) {
            html.raw("<img class=\"ol-paper-logo\" width=\"" + size.width() + "\" height=\"" + size.height()
                            + "\" src=\"")
                    .text(address)
                    .raw("\" alt=\"")
                    .text(document.identity().organisation())
                    .raw("\">\n");
        }
    }

    /** Draws some blocks alone, with what was filled in marked. */
    public String render(List<Block> blocks) {
        Markup html = Markup.onPage(true);
        blocks.forEach(block -> block.draw(html));
        return html.toString();
    }

    private static void signOff(Markup html, SignOff signOff) {
        if (signOff.heading().isEmpty()) {
            return;
        }
        html.raw("<div class=\"ol-paper-sign\">\n")
                .element("h3", "", signOff.heading())
                .facts(signOff.facts(), "ol-paper-facts");
        String note = signOff.note();
        if (note != null) {
            html.element("p", "", note);
        }
        html.raw("</div>\n");
    }

    private static String line(Identity identity) {
        return Stream.of(identity.code(), identity.version(), identity.mark(), identity.classification())
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
