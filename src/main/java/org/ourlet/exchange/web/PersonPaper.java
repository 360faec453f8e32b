// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import java.util.Map;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.webshell.Texts;
import org.springframework.web.util.HtmlUtils;

/** What is known of a person as a page to read without the program. */
final class PersonPaper {

    private PersonPaper() {}

    static String of(PersonTraces traces, Map<String, List<Map<String, Object>>> rows, Texts texts) {
        String title = HtmlUtils.htmlEscape(texts.text("exchange.person.paper", traces.name()));
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(texts.language().code());
        html.append("\"><head><meta charset=\"utf-8\"><title>").append(title).append("</title></head><body>\n<h1>");
        html.append(title).append("</h1>\n<p>");
        html.append(HtmlUtils.htmlEscape(texts.text("exchange.person.paper-text")))
                .append("</p>\n");
        rows.forEach((table, found) -> {
            html.append("<h2>").append(table).append("</h2>\n");
            found.forEach(row -> append(html, row));
        });
        return html.append("</body></html>\n").toString();
    }

    private static void append(StringBuilder html, Map<String, Object> row) {
        html.append("<dl>\n");
        row.forEach((name, cell) -> html.append("<dt>")
                .append(name)
                .append("</dt><dd>")
                .append(HtmlUtils.htmlEscape(cell.toString()))
                .append("</dd>\n"));
        html.append("</dl>\n");
    }
}
