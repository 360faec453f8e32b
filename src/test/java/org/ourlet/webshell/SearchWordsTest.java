// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void findsWordsWhateverTheirCaseAndAccents() {
        assertThat(SearchWords.of("ACTIVITE").in("Les activités")).isTrue();
        assertThat(SearchWords.of("risk plan").in("Plan of the risks")).isTrue();
        assertThat(SearchWords.of("risk cloud").in("Plan of the risks")).isFalse();
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(SearchWords.of("  - ").isEmpty()).isTrue();
        assertThat(SearchWords.of("").in("anything")).isFalse();
    }

    @Test
    void prefersTitlesThatBeginLikeTheQuery() {
        SearchWords risk = SearchWords.of("risk");

        assertThat(risk.rank("Risk method")).isGreaterThan(risk.rank("Evaluate risks"));
        assertThat(risk.rank("Evaluate risks")).isGreaterThan(risk.rank("Asterisk"));
        assertThat(risk.rank("Asterisk")).isGreaterThan(risk.rank("Policy"));
    }
}
