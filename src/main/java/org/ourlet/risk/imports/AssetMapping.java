// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.risk.SecurityCriterion;

/**
 * Which column of a list holds what of an asset.
 *
 * @param sheet number of the table in the file, from 0
 * @param business whether the rows have value themselves, or support what has
 * @param columns numbers of columns from 0, by field
 */
public record AssetMapping(int sheet, boolean business, Map<String, Integer> columns) {

    static final String IMPACT = "impact.";

    public AssetMapping {
        columns = Map.copyOf(columns);
    }

    /** The fields that a column can fill, the one that must be there first. */
    public static List<String> fields(boolean business, List<SecurityCriterion> criteria) {
        if (!business) {
            return List.of("name", "type", "owner", "supports", "location", "classification");
        }
        List<String> fields = new ArrayList<>(List.of("name", "owner", "note"));
        criteria.forEach(criterion -> fields.add(IMPACT + criterion.code()));
        return fields;
    }

    /**
     * A first proposal from the titles of the columns.
     *
     * @param words titles that are understood, in small letters, by field
     */
    public static AssetMapping guessed(
            int sheet, boolean business, List<String> titles, Map<String, List<String>> words) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        words.forEach((field, known) -> column(titles, known)
                .filter(column -> !columns.containsValue(column))
                .ifPresent(column -> columns.put(field, column)));
        return new AssetMapping(sheet, business, columns);
    }

    /** One that is called so, else one whose title holds such a word. */
    private static Optional<Integer> column(List<String> titles, List<String> words) {
        List<String> folded = titles.stream().map(title -> Folded.of(title)).toList();
        for (String word : words) {
            if (folded.contains(word)) {
                return Optional.of(folded.indexOf(word));
            }
        }
        for (int column = 0; column < folded.size(); column++) {
            String title = folded.get(column);
            if (words.stream().anyMatch(word -> word.length() > 3 && title.contains(word))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
