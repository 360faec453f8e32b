// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ourlet.documents.Approval;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.WorkProduct.Classification;
import org.ourlet.webshell.Texts;
import org.springframework.http.MediaType;

/** The register of documents and records as a sheet. Every text is a text in it, never a formula. */
final class RegisterSheet {

    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> HEAD = List.of(
            "code",
            "document-title",
            "kind",
            "status",
            "version",
            "owner",
            "approved-by",
            "approved-on",
            "next-review",
            "origin",
            "access",
            "storage",
            "disposal",
            "read-by",
            "asked");
    private static final List<Integer> WIDTHS = List.of(12, 48, 12, 16, 9, 24, 24, 13, 13, 16, 14, 36, 40, 9, 12);

    private final Map<String, ReadingsView.Line> readings;
    private final Texts texts;
    private final ZoneId zone;
    private final Worksheet sheet;

    private RegisterSheet(ReadingsView readings, Texts texts, ZoneId zone, Worksheet sheet) {
        this.readings =
                readings.lines().stream().collect(Collectors.toMap(ReadingsView.Line::code, Function.identity()));
        this.texts = texts;
        this.zone = zone;
        this.sheet = sheet;
    }

    /** @param readings how many have read what everybody is asked to read */
    static byte[] of(List<RegisterEntry> entries, ReadingsView readings, Texts texts, ZoneId zone) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ourlet", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.text("documents.register.title"));
            new RegisterSheet(readings, texts, zone, sheet).write(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(List<RegisterEntry> entries) {
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, texts.text("documents.register." + HEAD.get(column)));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < entries.size(); row++) {
            write(row + 1, entries.get(row));
        }
        sheet.setAutoFilter(0, 0, entries.size(), HEAD.size() - 1);
    }

    private void write(int row, RegisterEntry entry) {
        int version = entry.status().version();
        Optional<Approval> approval = entry.approval();
        Classification classification = entry.workProduct().classification();
        sheet.value(row, 0, entry.code());
        sheet.value(row, 1, entry.name(texts.language()));
        sheet.value(
                row,
                2,
                texts.text(
                        "documents.register.kind." + entry.workProduct().kind().name()));
        sheet.value(row, 3, texts.text(Status.of(entry).messageKey()));
        sheet.value(row, 4, version == 0 ? null : version);
        sheet.value(row, 5, entry.status().owner());
        sheet.value(row, 6, approval.map(Approval::name).orElse(""));
        approval.ifPresent(given -> day(row, 7, given.at().atZone(zone).toLocalDate()));
        Optional.ofNullable(entry.status().nextReview()).ifPresent(day -> day(row, 8, day));
        sheet.value(row, 9, origin(classification.origin()));
        sheet.value(row, 10, texts.text("documents.access." + classification.access()));
        sheet.value(row, 11, texts.text("documents.storage." + classification.storage()));
        sheet.value(row, 12, texts.text("documents.disposal." + classification.disposal()));
        Optional.ofNullable(readings.get(entry.code())).ifPresent(reading -> {
            sheet.value(row, 13, reading.read());
            sheet.value(row, 14, reading.of());
        });
    }

    private String origin(List<String> codes) {
        return Stream.of(codes)
                .flatMap(List::stream)
                .map(code -> texts.text("documents.register.origin." + code))
                .collect(Collectors.joining(", "));
    }

    private void day(int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }
}
