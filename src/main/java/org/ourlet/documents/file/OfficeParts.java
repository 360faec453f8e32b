// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the parts of an Office file are for, and which of them are not taken. */
final class OfficeParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String FORMAT = "application/vnd.openxmlformats-officedocument.";

    /** Fields that ask another program for data. */
    private static final Pattern DYNAMIC = Pattern.compile("\\bDDE(AUTO)?\\b|<ddeLink\\b", Pattern.CASE_INSENSITIVE);

    private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String APP = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
    private static final String CUSTOM = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";

    private static final Map<String, String> EMPTY =
            Map.of("docprops/core.xml", CORE, "docprops/app.xml", APP, "docprops/custom.xml", CUSTOM);

    private OfficeParts() {}

    static FileType typeOf(Map<String, byte[]> parts) {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            throw new Unacceptable(FileRefusal.UNKNOWN_TYPE);
        }
        String said = PartXml.attributes(types, "ContentType");
        if (said.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new Unacceptable(FileRefusal.MACROS);
        }
        if (said.contains(FORMAT + "wordprocessingml.document.main+xml") && parts.containsKey("word/document.xml")) {
            return FileType.DOCX;
        }
        if (said.contains(FORMAT + "spreadsheetml.sheet.main+xml") && parts.containsKey("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw new Unacceptable(FileRefusal.UNKNOWN_TYPE);
    }

    static String checked(String name) {
        boolean climbs = name.startsWith("/") || name.contains("\\") || name.contains("..") || name.contains("\0");
        if (climbs || name.length() > 200) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        return name;
    }

    static void refuseWhatRuns(String name, byte[] content) {
        if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("/macrosheets/")) {
            throw new Unacceptable(FileRefusal.MACROS);
        }
        if (name.contains("/activex/") || name.contains("/ctrlprops/") || name.endsWith("/connections.xml")) {
            throw new Unacceptable(FileRefusal.ACTIVE);
        }
        if (name.contains("/externallinks/") && name.endsWith(".xml") || name.contains("/webextensions/")) {
            throw new Unacceptable(FileRefusal.LOADS_FROM_ELSEWHERE);
        }
        if (name.endsWith(".rels") && PartXml.loadsFromElsewhere(content)) {
            throw new Unacceptable(FileRefusal.LOADS_FROM_ELSEWHERE);
        }
        if (name.endsWith(".xml")) {
            refuseFields(content);
        }
    }

    private static void refuseFields(byte[] content) {
        String text = new String(content, charset(content));
        if (text.contains("<!DOCTYPE")) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        if (DYNAMIC.matcher(text).find()
                && (text.contains("instrText") || text.contains("fldSimple") || text.contains("<ddeLink"))) {
            throw new Unacceptable(FileRefusal.ACTIVE);
        }
    }

    private static Charset charset(byte[] content) {
        boolean wide = content.length > 1 && (content[0] == 0 || content[1] == 0 || (content[0] & 0xFE) == 0xFE);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    static byte[] withoutPeople(String name, byte[] content) {
        String empty = EMPTY.get(name.toLowerCase(Locale.ROOT));
        return empty == null ? content : empty.getBytes(StandardCharsets.UTF_8);
    }
}
