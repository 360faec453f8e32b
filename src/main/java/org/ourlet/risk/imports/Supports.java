// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ourlet.risk.Assets;

/** Finds what an asset of a list supports, by refs or names with commas, semicolons or line breaks between. */
final class Supports {

    /** The first one that explains everything counts, since a name may hold a comma itself. */
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("\\n"), Pattern.compile("[;\\n]"), Pattern.compile("[,;\\n]"));

    private final Map<String, String> refs = new HashMap<>();

    /** @param more refs of assets that come with the same list, by name */
    Supports(Assets assets, Map<String, String> more) {
        refs.putAll(more);
        assets.is().forEach(asset -> refs.put(Folded.of(asset.name()), asset.ref()));
        assets.business().forEach(asset -> refs.put(Folded.of(asset.name()), asset.ref()));
        assets.refs().forEach(ref -> refs.put(Folded.of(ref), ref));
    }

    /** @param unknown takes each name that nobody has */
    List<String> of(String text, Consumer<String> unknown) {
        for (Pattern separator : SEPARATORS) {
            List<String> names = names(text, separator);
            if (names.stream().allMatch(name -> refs.containsKey(Folded.of(name)))) {
                return found(names);
            }
        }
        List<String> names = names(text, SEPARATORS.get(SEPARATORS.size() - 1));
        names.stream().filter(name -> !refs.containsKey(Folded.of(name))).forEach(unknown);
        return found(names);
    }

    private static List<String> names(String text, Pattern separator) {
        return separator
                .splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private List<String> found(List<String> names) {
        List<String> found = new ArrayList<>();
        names.forEach(name -> {
            String ref = refs.get(Folded.of(name));
            if (ref != null) {
                found.add(ref);
            }
        });
        return found;
    }
}
