// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/** The texts that the cells of an XLSX share, by their number. Runs are joined, phonetic hints left out. */
final class SharedTexts {

    private static final long MOST_LETTERS = 40_000_000;

    private final List<String> texts = new ArrayList<>();
    private long letters;

    void read(PartXml xml) throws XMLStreamException, UnreadableFile {
        while (xml.next()) {
            if (xml.starts("si")) {
                texts.add(CellText.read(item(xml, "si")));
            }
        }
    }

    /** The text of an item up to its end. */
    String item(PartXml xml, String end) throws XMLStreamException, UnreadableFile {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (!xml.ends(end) && xml.next()) {
            inText = !xml.ends("t") && (inText || xml.starts("t"));
            phonetic += xml.starts("rPh") ? 1 : xml.ends("rPh") ? -1 : 0;
            if (inText && phonetic == 0) {
                text.append(counted(xml.text()));
            }
        }
        return text.toString();
    }

    /** Counts letters, so that many shared or repeated texts cannot fill the memory. */
    String counted(String text) throws UnreadableFile {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw UnreadableFile.because(Reason.BOMB);
        }
        return text;
    }

    /** @throws IllegalArgumentException when there is no such text */
    String get(String number) {
        int index = Integer.parseInt(number);
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + number);
        }
        return texts.get(index);
    }
}
