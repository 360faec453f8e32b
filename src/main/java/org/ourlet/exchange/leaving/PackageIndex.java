// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import java.util.List;
import java.util.Map;
import org.ourlet.webshell.Texts;
import org.springframework.web.util.HtmlUtils;

/** The page that opens first when somebody unpacks a package: what is in it, in words, with links. */
public final class PackageIndex {

    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    private PackageIndex(Texts texts) {
        this.texts = texts;
    }

    /** @param files titles of the readable ones by their names, in order */
    public static String of(PackageHead head, Map<String, String> files, List<PackagedEntry> entries, Texts texts) {
        return new PackageIndex(texts).page(head, files, entries);
    }

    private String page(PackageHead head, Map<String, String> files, List<PackagedEntry> entries) {
        String title = texts.text("exchange.package.index", head.organisationName());
        html.append("<!doctype html>\n<html lang=\"").append(texts.language().code());
        html.append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title></head>\n<body>\n");
        element("h1", title);
        element("p", texts.text("exchange.package.index-made", head.madeAt()));
        element("p", texts.text("exchange.package.index-use"));
        element("h2", texts.text("exchange.package.index-readable"));
        html.append("<ul>\n");
        files.forEach((name, fileTitle) -> link(name, fileTitle, ""));
        html.append("</ul>\n");
        element("h2", texts.text("exchange.package.index-tables"));
        element("p", texts.text("exchange.package.index-tables-text"));
        html.append("<ul>\n");
        head.tables().forEach((table, rows) -> link("data/" + table + ".json", table, " (" + rows + ")"));
        entries.stream()
                .filter(entry -> entry.name().startsWith("files/"))
                .forEach(entry -> link(entry.name(), entry.name(), " (" + entry.bytes() + ")"));
        html.append("</ul>\n");
        element("p", texts.text("exchange.package.index-left-out"));
        return html.append("</body>\n</html>\n").toString();
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    private void link(String address, String text, String more) {
        html.append("<li><a href=\"").append(escaped(address)).append("\">").append(escaped(text));
        html.append("</a>").append(more).append("</li>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
