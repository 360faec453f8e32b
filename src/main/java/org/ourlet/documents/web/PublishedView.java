// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ourlet.documents.Document;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.shared.Language;

/** The documents that the visitor may read: those for everybody, and those of which she was named a reader. */
public record PublishedView(List<Line> lines) {

    /**
     * A published document.
     *
     * @param read whether the visitor said that she has read it
     * @param place where it is kept outside the program, empty when it can be read here
     */
    public record Line(String code, String name, String lang, int version, Instant since, Read read, String place) {}

    /** Whether the visitor said that she has read it, where she is asked. */
    public enum Read {
        READ,
        UNREAD,
        NOT_ASKED;

        static Read of(boolean said) {
            return said ? READ : UNREAD;
        }
    }

    static PublishedView of(List<RegisterEntry> entries, Language language, Set<String> read) {
        return new PublishedView(
                entries.stream().flatMap(entry -> line(entry, language, read)).toList());
    }

    private static Stream<Line> line(RegisterEntry entry, Language asked, Set<String> read) {
        String code = entry.code();
        String name = entry.name(asked);
        Language language = entry.languageOfName(asked);
        String lang = language == asked ? "" : language.code();
        if (entry.kept() != null) {
            return Stream.of(new Line(
                    code,
                    name,
                    lang,
                    0,
                    entry.kept().at(),
                    Read.NOT_ASKED,
                    entry.kept().place()));
        }
        Document document = entry.document();
        return document == null
                ? Stream.empty()
                : document.approved().stream()
                        .flatMap(version -> document.approvalOf(version).stream()
                                .map(approval -> new Line(
                                        code,
                                        name,
                                        lang,
                                        version.number(),
                                        approval.at(),
                                        entry.published() ? Read.of(read.contains(version.id())) : Read.NOT_ASKED,
                                        "")));
    }
}
