// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.SignOff;
import org.springframework.stereotype.Component;

/** Draws a document for a page: what stands inside {@code <article class="ol-paper" lang="...">}. */
@Component
public class HtmlRenderer {

    /** Everything in the answer is escaped. The title is a heading of level 2, for the page has its own first heading. */
    public String render(DocumentModel document) {
        Identity identity = document.identity();
        Markup html = new Markup(2, identity.mark() != null);
        html.raw("<div class=\"ol-paper-head\">")
                .element("span", "", identity.organisation())
                .element("span", "", line(identity))
                .raw("</div>\n")
                .title(identity.title())
                .facts(document.facts(), "ol-paper-facts");
        document.draw(html);
        signOff(html, document.signOff());
        return html.toString();
    }

    /** Draws some blocks alone, with what was filled in marked. */
    public String render(List<Block> blocks) {
        Markup html = new Markup(2, true);
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
