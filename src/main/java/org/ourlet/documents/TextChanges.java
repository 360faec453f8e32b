// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;

/** What differs between two frozen texts, paragraph by paragraph, in the order of the text. */
public final class TextChanges {

    /** A paragraph, item or row that came or went. */
    public record Difference(boolean added, String text) {}

    private TextChanges() {}

    /** Only the text counts, not the lines on top with version and author. */
    public static List<Difference> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int[][] common = common(old, now);
        List<Difference> differences = new ArrayList<>();
        int one = 0;
        int two = 0;
        while (one < old.size() || two < now.size()) {
            if (one < old.size() && two < now.size() && old.get(one).equals(now.get(two))) {
                one++;
                two++;
            } else if (two == now.size() || one < old.size() && common[one + 1][two] >= common[one][two + 1]) {
                differences.add(new Difference(false, readable(old.get(one++))));
            } else {
                differences.add(new Difference(true, readable(now.get(two++))));
            }
        }
        return differences;
    }

    /** Length of the longest common rest from each pair of lines. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int one = old.size() - 1; one >= 0; one--) {
            for (int two = now.size() - 1; two >= 0; two--) {
                common[one][two] = old.get(one).equals(now.get(two))
                        ? common[one + 1][two + 1] + 1
                        : Math.max(common[one + 1][two], common[one][two + 1]);
            }
        }
        return common;
    }

    private static List<String> lines(String frozen) {
        return frozen.lines()
                .dropWhile(line -> !line.isEmpty())
                .filter(line -> !line.isEmpty() && !line.startsWith("[") && !line.startsWith("|-"))
                .toList();
    }

    private static String readable(String line) {
        String words = line.replaceFirst("^(#+|-|\\d+\\.) ", "");
        return words.startsWith("| ")
                ? String.join(": ", FrozenRuns.cells(words.substring(2, words.length() - 2)))
                : FrozenRuns.plain(words);
    }
}
