// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * Words that belong to no single entry: families of threats, agents, and how reasons are joined.
 *
 * @param and stands between two reasons
 */
public record CatalogueWords(
        Map<String, Localized<String>> themes, Map<String, Localized<String>> agents, Localized<String> and) {

    public CatalogueWords {
        themes = Map.copyOf(themes);
        agents = Map.copyOf(agents);
    }

    public String theme(String theme, Language language) {
        return Objects.requireNonNull(themes.get(theme)).in(language);
    }

    /** The agents of a threat, as one phrase. */
    public String agents(CatalogueThreat threat, Language language) {
        return threat.origin().agents().stream()
                .map(agent -> Objects.requireNonNull(agents.get(agent)).in(language))
                .collect(Collectors.joining(", "));
    }

    /** The sentence of a scenario: what happens to an asset, and because of which weaknesses. */
    public String sentence(
            CatalogueThreat threat, String asset, List<CatalogueVulnerability> weaknesses, Language language) {
        String happens = threat.text(language).sentenceOn(asset);
        String reasons =
                joined(weaknesses.stream(), weakness -> weakness.text(language).because(), language);
        String names = joined(
                weaknesses.stream().filter(each -> each.text(language).because().isEmpty()),
                weakness -> weakness.text(language).name(),
                language);
        return happens + (reasons.isEmpty() ? "" : ", " + reasons) + (names.isEmpty() ? "" : ": " + names);
    }

    /** A weakness of the own catalogue may have a name alone. */
    private String joined(
            Stream<CatalogueVulnerability> weaknesses,
            Function<CatalogueVulnerability, String> words,
            Language language) {
        return weaknesses
                .map(words)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" " + and.in(language) + " "));
    }
}
