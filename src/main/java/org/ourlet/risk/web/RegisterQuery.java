// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Refs;
import org.ourlet.risk.RiskEvaluation;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** The highest first is an order that the evaluation keeps. */
    List<EvaluatedRisk> of(RiskEvaluation evaluation) {
        String folded = words.toLowerCase(Locale.ROOT);
        boolean ranked = sort == Sort.LEVEL;
        Stream<EvaluatedRisk> found = (ranked ? evaluation.ranking() : evaluation.risks())
                .stream().filter(show.which).filter(risk -> folded.isEmpty() || has(risk, folded));
        return (ranked ? found : found.sorted(sort.order)).toList();
    }

    /** The risks that stand in the part of that size. */
    List<EvaluatedRisk> part(List<EvaluatedRisk> found, int size) {
        int from = (int) Math.min((page - 1L) * size, found.size());
        return found.subList(from, Math.min(from + size, found.size()));
    }

    /** The address of another part, with the same words. */
    String path(String register, Show other, Sort order, int part) {
        return UriComponentsBuilder.fromPath(register)
                .queryParam("show", other.word())
                .queryParam("sort", order.word())
                .queryParam("q", "{q}")
                .queryParam("page", part)
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    private static boolean has(EvaluatedRisk risk, String folded) {
        return risk.ref().toLowerCase(Locale.ROOT).contains(folded)
                || risk.risk().scenario().toLowerCase(Locale.ROOT).contains(folded)
                || risk.risk().owner().name().toLowerCase(Locale.ROOT).contains(folded);
    }
}
