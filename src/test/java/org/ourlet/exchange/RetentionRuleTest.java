// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRuleTest {

    private static final Instant NOW = Instant.parse("2027-03-01T03:00:00Z");
    private static final List<Instant> DAILY_FOR_TWO_YEARS = IntStream.range(0, 730)
            .mapToObj(day -> NOW.minus(Duration.ofDays(day)))
            .toList();

    @Test
    void keepsDaysThenWeeksThenMonths() {
        Set<Instant> kept = new RetentionRule(7, 4, 12).kept(DAILY_FOR_TWO_YEARS);

        assertThat(kept)
                .contains(NOW, NOW.minus(Duration.ofDays(6)), Instant.parse("2027-02-28T03:00:00Z"))
                .contains(Instant.parse("2026-04-30T03:00:00Z"))
                .doesNotContain(Instant.parse("2026-03-31T03:00:00Z"));
        assertThat(kept.size()).isBetween(15, 23);
    }

    @Test
    void keepsTheNewestOfADay() {
        Instant later = NOW.plus(Duration.ofHours(5));

        assertThat(new RetentionRule(1, 0, 0).kept(List.of(NOW, later))).containsExactly(later);
    }

    @Test
    void keepingAgainDropsNothing() {
        RetentionRule rule = new RetentionRule(3, 2, 5);
        Set<Instant> once = rule.kept(DAILY_FOR_TWO_YEARS);

        assertThat(rule.kept(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7,4", "0,4,12", "7,-1,12", "seven,4,12"})
    void refusesARuleThatIsNone(String text) {
        assertThatThrownBy(() -> RetentionRule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
