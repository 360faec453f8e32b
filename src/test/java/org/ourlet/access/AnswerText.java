// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ourlet.testing.Visit.Answer;

/** Everything that can be read in an answer: headers, page, or the text of a file. */
final class AnswerText {

    private AnswerText() {}

    static String of(Answer answer) {
        return answer.headers() + body(answer);
    }

    private static String body(Answer answer) {
        String type = answer.header("content-type");
        try {
            if (type.startsWith("application/pdf")) {
                return pdf(answer.bytes());
            }
            if (type.startsWith("application/zip")) {
                return zip(answer.bytes());
            }
            return type.contains("officedocument") ? docx(answer.bytes()) : answer.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without line breaks, which may stand inside a word. */
    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    /** Every file of it, sheets of paper as text. */
    private static String zip(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                String name = entry.getName();
                text.append(name);
                text.append(
                        name.endsWith(".pdf")
                                ? pdf(content)
                                : name.matches(".*\\.(docx|xlsx)")
                                        ? docx(content)
                                        : new String(content, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** By the directory at the end: a spreadsheet that was written as a stream tells the sizes of its parts only there. */
    private static String docx(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
