// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/**
 * Reads a table from text (RFC 4180), as spreadsheet programs of any country save it: UTF-8, UTF-16 or Windows-1252, with
 * comma, semicolon or tab between the cells.
 */
final class CsvReader {

    private static final char MARK = '\uFEFF';
    private static final int SAMPLE = 10_000;

    private final byte[] bytes;
    private final List<Sheet.Row> rows = new ArrayList<>();

    CsvReader(byte[] bytes) {
        this.bytes = bytes;
    }

    SheetFile read() throws UnreadableFile {
        String text = text();
        char separator = separator(text);
        int at = 0;
        int line = 1;
        while (at < text.length()) {
            CsvRow row = new CsvRow(text, at, separator, line);
            keep(row);
            at = row.end();
            line += row.lines();
        }
        return new SheetFile(List.of(new Sheet("", rows)), List.of());
    }

    private void keep(CsvRow row) throws UnreadableFile {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() == SheetFile.MOST_ROWS) {
            throw UnreadableFile.because(Reason.TOO_MANY_ROWS, SheetFile.MOST_ROWS);
        }
        if (row.cells().size() > SheetFile.MOST_COLUMNS) {
            throw UnreadableFile.because(Reason.TOO_MANY_COLUMNS, SheetFile.MOST_COLUMNS);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column).length() > SheetFile.LONGEST_CELL) {
                Place place = new Place("", row.line(), SheetXml.letters(column));
                throw new UnreadableFile(new SheetProblem(place, Reason.TOO_LONG, List.of()));
            }
        }
        rows.add(new Sheet.Row(row.line(), row.cells()));
    }

    private String text() throws UnreadableFile {
        String text = decoded();
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (plain.indexOf('\0') >= 0) {
            throw UnreadableFile.because(Reason.UNKNOWN_FORM);
        }
        if (plain.isBlank()) {
            throw UnreadableFile.because(Reason.NOTHING);
        }
        return plain;
    }

    private String decoded() throws UnreadableFile {
        Charset wide = wide();
        if (wide != null) {
            return strictly(wide, Reason.ENCODING);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return strictly(Charset.forName("windows-1252"), Reason.ENCODING);
        }
    }

    private String strictly(Charset charset, Reason otherwise) throws UnreadableFile {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw UnreadableFile.because(otherwise);
        }
    }

    /** UTF-16 by its mark, or by the zero bytes between Latin letters; null for anything else. */
    private @org.jspecify.annotations.Nullable Charset wide() {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF || first == 0 && second != 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** The one that stands most often in the first row, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int index = 0; index < Math.min(text.length(), SAMPLE); index++) {
            char letter = text.charAt(index);
            quoted ^= letter == '"';
            int which = ",;\t".indexOf(letter);
            if (!quoted && which >= 0) {
                counts[which]++;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                break;
            }
        }
        return counts[2] >= Math.max(counts[0], counts[1]) && counts[2] > 0
                ? '\t'
                : counts[1] >= counts[0] && counts[1] > 0 ? ';' : ',';
    }
}
