// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/**
 * Reads the texts of an XLSX as a stream. Of its parts only the list of sheets, the shared texts and the sheets are read;
 * macros, pictures, links and styles are passed over. What it inflates to is counted, so that a small file cannot fill the
 * memory.
 */
final class XlsxReader {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MOST_PARTS = 1000;
    private static final int MOST_SHEETS = 30;

    private final byte[] bytes;
    private final List<SheetProblem> problems = new ArrayList<>();

    XlsxReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What is done with a part of the file. */
    private interface PartReader {
        void read(PartXml xml) throws XMLStreamException, UnreadableFile;
    }

    SheetFile read() throws UnreadableFile {
        if (manyParts()) {
            throw UnreadableFile.because(Reason.BOMB);
        }
        Map<String, String> relationOf = new LinkedHashMap<>();
        if (!part(BOOK, xml -> sheetNames(xml, relationOf))) {
            throw UnreadableFile.because(Reason.UNKNOWN_FORM);
        }
        Map<String, String> targets = new LinkedHashMap<>();
        part(RELATIONS, xml -> targets(xml, targets));
        SharedTexts texts = new SharedTexts();
        part(TEXTS, texts::read);
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> sheet : relationOf.entrySet()) {
            String target = targets.getOrDefault(sheet.getValue(), "");
            SheetXml reader = new SheetXml(sheet.getKey(), texts, problems);
            if (sheets.size() < MOST_SHEETS && part(target, reader::read)) {
                sheets.add(reader.sheet());
            }
        }
        return new SheetFile(sheets, problems);
    }

    /** False when there is no such part. */
    private boolean part(String name, PartReader reader) throws UnreadableFile {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                reader.read(new PartXml(new InflatedBytes(in)));
            }
            return true;
        } catch (InflatedBytes.TooMany e) {
            throw UnreadableFile.because(Reason.BOMB);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof InflatedBytes.TooMany
                    ? UnreadableFile.because(Reason.BOMB)
                    : UnreadableFile.because(Reason.DAMAGED);
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.because(Reason.DAMAGED);
        }
    }

    /** Each part has an entry in the list at the end, which begins with four fixed bytes. */
    private boolean manyParts() {
        int parts = 0;
        for (int index = 0; index + 3 < bytes.length; index++) {
            boolean entry =
                    bytes[index] == 'P' && bytes[index + 1] == 'K' && bytes[index + 2] == 1 && bytes[index + 3] == 2;
            parts += entry ? 1 : 0;
        }
        return parts > MOST_PARTS;
    }

    private static void sheetNames(PartXml xml, Map<String, String> relationOf)
            throws XMLStreamException, UnreadableFile {
        while (xml.next()) {
            if (xml.starts("sheet")) {
                relationOf.put(xml.attribute("name"), xml.attribute("id"));
            }
        }
    }

    private static void targets(PartXml xml, Map<String, String> targets) throws XMLStreamException, UnreadableFile {
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }
}
