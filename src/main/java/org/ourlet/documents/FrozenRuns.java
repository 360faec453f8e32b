// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Run;

/** Reads one line of a frozen text: words with their style; a backslash takes the next character as it is. */
final class FrozenRuns {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private FrozenRuns() {}

    static List<Run> runs(String line) {
        FrozenRuns reading = new FrozenRuns();
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '\\' && index + 1 < line.length()) {
                reading.words.append(line.charAt(++index));
            } else {
                reading.take(character);
            }
        }
        reading.end();
        return reading.runs;
    }

    private void take(char character) {
        if (character == '*') {
            end();
            bold = !bold;
        } else if (character == '_') {
            end();
            italic = !italic;
        } else {
            words.append(character);
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), bold, italic, Origin.TEMPLATE));
            words.setLength(0);
        }
    }

    static String plain(String line) {
        return runs(line).stream().map(Run::text).collect(Collectors.joining());
    }

    /** A row cut at its bars that are not escaped. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int index = 0; index < row.length(); index++) {
            if (row.charAt(index) == '\\') {
                index++;
            } else if (row.startsWith(" | ", index)) {
                cells.add(row.substring(from, index));
                from = index + " | ".length();
            }
        }
        cells.add(row.substring(from));
        return cells;
    }
}
