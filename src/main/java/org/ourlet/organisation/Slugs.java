// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The part of an address that names an organisation: letters a to z, digits and hyphens. */
final class Slugs {

    private static final int LONGEST = 40;

    /** Has a meaning of its own in addresses. */
    private static final String RESERVED = "new";

    private Slugs() {}

    /** A slug from a name; a number is appended while it is taken. */
    static String of(String name, Predicate<String> taken) {
        String base = folded(name);
        String slug = base;
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private static String folded(String name) {
        String ascii = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-$", "");
        return cut.isEmpty() || cut.equals(RESERVED) ? "organisation" : cut;
    }
}
