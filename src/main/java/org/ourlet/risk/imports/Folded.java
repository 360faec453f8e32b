// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Names compared as people compare them: capitals, forms of accents and repeated spaces make no difference. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
