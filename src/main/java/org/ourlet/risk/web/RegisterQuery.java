// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Refs;

/** Which risks of a register are shown, in which order. What cannot be read shows all, the highest first. */
public record RegisterQuery(Show show, Sort sort, String words, int page) {

    static final int PAGE_SIZE = 200;

    public RegisterQuery(@Nullable String show, @Nullable String sort, @Nullable String q, @Nullable String page) {
        this(
                Show.of(Fields.given(show)),
                Sort.of(Fields.given(sort)),
                Fields.given(q),
                Fields.integer(Fields.given(page)).filter(number -> number > 0).orElse(1));
    }

    /** Some of the risks. */
    public enum Show {
        ALL(risk -> true),
        UNRATED(risk -> !risk.rated()),
        ABOVE(OverviewViews::aboveTheLimit),
        UNDECIDED(risk ->
                OverviewViews.aboveTheLimit(risk) && !risk.risk().treatment().decided()),
        ACCEPT(AcceptanceRules::needed);

        private final Predicate<EvaluatedRisk> which;

        Show(Predicate<EvaluatedRisk> which) {
            this.which = which;
        }

        static Show of(String word) {
            return Arrays.stream(values())
                    .filter(show -> show.word().equals(word))
                    .findFirst()
                    .orElse(ALL);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An order. */
    public enum Sort {
        LEVEL(EvaluatedRisk.RANKING),
        RESIDUAL(
                Comparator.comparing(EvaluatedRisk::remaining, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(EvaluatedRisk::ref, Refs.ORDER)),
        REF(Comparator.comparing(EvaluatedRisk::ref, Refs.ORDER)),
        ASSET(Comparator.comparing((EvaluatedRisk risk) -> risk.risk().isAsset(), Refs.ORDER)
                .thenComparing(EvaluatedRisk::ref, Refs.ORDER)),
        OWNER(Comparator.comparing((EvaluatedRisk risk) -> risk.risk().owner().name())
                .thenComparing(EvaluatedRisk::ref, Refs.ORDER));

        private final Comparator<EvaluatedRisk> order;

        Sort(Comparator<EvaluatedRisk> order) {
            this.order = order;
        }

        static Sort of(String word) {
            return Arrays.stream(values())
                    .filter(sort -> sort.word().equals(word))
                    .findFirst()
                    .orElse(LEVEL);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    List<EvaluatedRisk> of(List<EvaluatedRisk> risks) {
        String folded = words.toLowerCase(Locale.ROOT);
        return risks.stream()
                .filter(show.which)
                .filter(risk -> folded.isEmpty() || has(risk, folded))
                .sorted(sort.order)
                .toList();
    }

    private static boolean has(EvaluatedRisk risk, String folded) {
        return risk.ref().toLowerCase(Locale.ROOT).contains(folded)
                || risk.risk().scenario().toLowerCase(Locale.ROOT).contains(folded)
                || risk.risk().owner().name().toLowerCase(Locale.ROOT).contains(folded);
    }
}
