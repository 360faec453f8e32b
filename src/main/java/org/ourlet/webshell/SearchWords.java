// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a query. Case and accents do not count; every word has to occur. */
public final class SearchWords {

    private static final int LONGEST = 100;

    private final String whole;
    private final List<String> words;

    private SearchWords(String whole) {
        this.whole = whole;
        this.words = Arrays.stream(whole.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public static SearchWords of(String query) {
        return new SearchWords(
                folded(query.substring(0, Math.min(query.length(), LONGEST))).strip());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word occurs in one of the texts. */
    public boolean in(String... texts) {
        return inFolded(folded(String.join(" ", texts)));
    }

    /** As {@link #in}, for a text that {@link #folded} has prepared. */
    public boolean inFolded(String text) {
        return !isEmpty() && words.stream().allMatch(text::contains);
    }

    /** How well a title fits, the higher the better: it begins so, a word of it begins so, it has the words, it has not. */
    public int rank(String title) {
        String folded = folded(title);
        if (folded.startsWith(whole)) {
            return 3;
        }
        if (words.stream().allMatch(word -> (" " + folded).contains(" " + word))) {
            return 2;
        }
        return in(title) ? 1 : 0;
    }

    /** Without case and accents. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
