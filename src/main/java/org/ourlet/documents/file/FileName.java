// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name as it is safe on every disk and honest to the eye: no path, no control, no direction marks, the true ending. */
final class FileName {

    private static final int LONGEST = 100;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");
    private static final String UNNAMED = "file";

    private FileName() {}

    static String clean(String given, FileType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "-");
        String base = trimmed(withoutEnding(plain));
        String usable = base.isEmpty() || isDevice(base) ? trimmed(UNNAMED + " " + base) : base;
        return trimmed(shortened(usable)) + "." + type.ending();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static boolean isDevice(String base) {
        String first = base.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        return DEVICES.contains(first) || first.matches("(com|lpt)[0-9¹²³]");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
