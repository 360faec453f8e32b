// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/** One row of a table in text; a cell in quotes may go over several lines. */
final class CsvRow {

    private final String text;
    private final char separator;
    private final int line;
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int lines = 1;

    CsvRow(String text, int from, char separator, int line) throws UnreadableFile {
        this.text = text;
        this.at = from;
        this.separator = separator;
        this.line = line;
        read();
    }

    List<String> cells() {
        return cells;
    }

    int line() {
        return line;
    }

    int lines() {
        return lines;
    }

    /** Where the next row begins. */
    int end() {
        return at;
    }

    private void read() throws UnreadableFile {
        boolean more = true;
        while (more) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        lineEnd();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !lineBreak()) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws UnreadableFile {
        StringBuilder cell = new StringBuilder();
        int opened = at++;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '\n') {
                lines++;
            }
            if (letter != '"') {
                cell.append(letter);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell + plain();
            }
        }
        Place place = new Place("", line, SheetXml.letters(cells.size()));
        throw new UnreadableFile(new SheetProblem(place, Reason.QUOTE, List.of(opened)));
    }

    private boolean lineBreak() {
        char letter = text.charAt(at);
        return letter == '\n' || letter == '\r';
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
