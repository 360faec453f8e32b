// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ourlet.journal.ExportedJournal;
import org.ourlet.shared.OrganisationId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a chain as a file, line by line. */
@Component
class JournalExport {

    private final ExportedJournal journal;

    JournalExport(ExportedJournal journal) {
        this.journal = journal;
    }

    void write(OrganisationId chain, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".jsonl")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer writer = response.getWriter();
        journal.lines(chain, line -> append(writer, line));
        writer.flush();
    }

    private static void append(Writer writer, String line) {
        try {
            writer.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
