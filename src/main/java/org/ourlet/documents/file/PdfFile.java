// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF is kept byte for byte, because it may be signed. So it is only looked through: for names of what runs, for other files
 * in it, for encryption; in plain objects and in compressed ones. It is never drawn here.
 */
final class PdfFile {

    private static final int TAIL = 2048;
    private static final int MOST_UNPACKED = 100 * 1024 * 1024;
    private static final List<String> RUNS = List.of("/JavaScript", "/Launch", "/XFA", "/SubmitForm", "/ImportData");
    private static final List<String> CARRIES = List.of("/EmbeddedFile", "/EmbeddedFiles", "/RichMedia");

    /** Letters of a name may be written as numbers. */
    private static final Pattern STREAM_OF_OBJECTS =
            Pattern.compile("/(?:O|#4[Ff])(?:b|#62)(?:j|#6[Aa])(?:S|#53)(?:t|#74)(?:m|#6[Dd])");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final String text;
    private int unpacked;

    private PdfFile(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] bytes) {
        PdfFile file = new PdfFile(bytes);
        String rest = file.text.substring(Math.max(0, file.text.lastIndexOf("%%EOF")));
        if (!rest.startsWith("%%EOF") || rest.length() > TAIL || rest.contains("PK\005\006")) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        file.look(file.text);
        file.lookIntoObjects();
    }

    private void look(String part) {
        String plain = part.indexOf('#') < 0 ? part : unescaped(part);
        refuse(plain, List.of("/Encrypt"), FileRefusal.PROTECTED);
        refuse(plain, RUNS, FileRefusal.ACTIVE);
        refuse(plain, CARRIES, FileRefusal.CARRIES_FILES);
    }

    private static void refuse(String part, List<String> names, FileRefusal reason) {
        for (String name : names) {
            for (int found = part.indexOf(name); found >= 0; found = part.indexOf(name, found + 1)) {
                if (endsAt(part, found + name.length())) {
                    throw new Unacceptable(reason);
                }
            }
        }
    }

    /** Whether a name ends there: longer names that begin alike mean something else. */
    private static boolean endsAt(String part, int index) {
        return index >= part.length() || " \t\r\n\f\0/<>[]()%s".indexOf(part.charAt(index)) >= 0;
    }

    private static String unescaped(String part) {
        return ESCAPED.matcher(part)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private void lookIntoObjects() {
        Matcher found = STREAM_OF_OBJECTS.matcher(text);
        while (found.find()) {
            int begin = text.indexOf("stream", found.end());
            if (begin < 0) {
                return;
            }
            String dictionary = unescaped(text.substring(Math.max(0, text.lastIndexOf("obj", found.start())), begin));
            look(objects(dictionary, afterLineEnd(begin + "stream".length())));
        }
    }

    private int afterLineEnd(int index) {
        int at = index;
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n') && at < index + 2) {
            at++;
        }
        return at;
    }

    private String objects(String dictionary, int from) {
        int end = text.indexOf("endstream", from);
        String packed = text.substring(from, end < 0 ? text.length() : end);
        if (!dictionary.contains("/Filter")) {
            return packed;
        }
        boolean known = dictionary.contains("/FlateDecode") && !dictionary.contains("/DecodeParms");
        if (!known) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        return inflated(packed.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            StringBuilder out = new StringBuilder();
            byte[] buffer = new byte[8192];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new Unacceptable(FileRefusal.UNPACKS_TOO_LARGE);
                }
                out.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
            return out.toString();
        } catch (DataFormatException e) {
            throw new Unacceptable(FileRefusal.BROKEN);
        } finally {
            inflater.end();
        }
    }
}
