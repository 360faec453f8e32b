// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.TreatmentDecision;

/** What is typed about the treatment. Lists have one text per line. */
public record TreatmentForm(
        @Nullable TreatmentDecision decision,
        Reductions reductions,
        Costs costs,
        Lists lists,
        String decisionReason,
        Long version) {

    private static final int LONGEST = 2000;
    private static final String NUMBER = "A\\.[5-8]\\.[1-9][0-9]?";

    public TreatmentForm(
            @Nullable TreatmentDecision decision,
            @Nullable Reductions reductions,
            @Nullable Costs costs,
            @Nullable Lists lists,
            @Nullable String decisionReason,
            @Nullable Long version) {
        this.decision = decision;
        this.reductions = reductions == null ? new Reductions("", "", "") : reductions;
        this.costs = costs == null ? new Costs("", "") : costs;
        this.lists = lists == null ? new Lists("", "", List.of()) : lists;
        this.decisionReason = Fields.given(decisionReason);
        this.version = version == null ? 0L : version;
    }

    /** By how much each factor is expected to fall. */
    public record Reductions(String impact, String likelihood, String vulnerability) {
        public Reductions(@Nullable String impact, @Nullable String likelihood, @Nullable String vulnerability) {
            this.impact = Fields.given(impact);
            this.likelihood = Fields.given(likelihood);
            this.vulnerability = Fields.given(vulnerability);
        }
    }

    /** Money and days; both empty when nobody estimated them. */
    public record Costs(String amount, String personDays) {
        public Costs(@Nullable String amount, @Nullable String personDays) {
            this.amount = Fields.given(amount);
            this.personDays = Fields.given(personDays);
        }
    }

    /**
     * Security requirements and controls.
     *
     * @param proposed ticked ones of those that the catalogue proposes
     */
    public record Lists(String requirements, String controls, List<String> proposed) {
        public Lists(@Nullable String requirements, @Nullable String controls, @Nullable List<String> proposed) {
            this.requirements = Fields.given(requirements);
            this.controls = Fields.given(controls);
            this.proposed = proposed == null ? List.of() : List.copyOf(proposed);
        }

        List<String> allControls() {
            Stream<String> ticked = proposed.stream().filter(number -> number.matches(NUMBER));
            return Stream.concat(Fields.lines(controls).stream(), ticked)
                    .distinct()
                    .toList();
        }
    }

    static TreatmentForm of(Risk risk) {
        RiskTreatment treatment = risk.treatment();
        Cost cost = treatment.cost();
        return new TreatmentForm(
                treatment.decision(),
                new Reductions(
                        Integer.toString(treatment.reduction().impact()),
                        Integer.toString(treatment.reduction().likelihood()),
                        Integer.toString(treatment.reduction().vulnerability())),
                cost == null
                        ? new Costs("", "")
                        : new Costs(
                                cost.amount().toPlainString(), cost.personDays().toPlainString()),
                new Lists(
                        String.join("\n", treatment.securityRequirements()),
                        String.join("\n", treatment.controls()),
                        List.of()),
                treatment.reason(),
                risk.standing().version());
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!costs.amount().isEmpty() && Fields.amount(costs.amount()).isEmpty()) {
            problems.put("amount", "risk.treatment.amount-invalid");
        }
        if (!costs.personDays().isEmpty() && Fields.amount(costs.personDays()).isEmpty()) {
            problems.put("personDays", "risk.treatment.days-invalid");
        }
        if (decisionReason.length() > LONGEST) {
            problems.put("decisionReason", "risk.risk.text-long");
        }
        if (decision != null && decision.keeps() && decisionReason.isEmpty()) {
            problems.put("decisionReason", "risk.treatment.keep-reason");
        }
        return problems;
    }

    RiskTreatment treatment(RiskTreatment now) {
        return new RiskTreatment(
                decision,
                reduction(),
                cost(),
                Fields.lines(lists.requirements()),
                lists.allControls(),
                decisionReason,
                decision == now.decision() ? now.implementedOn() : null);
    }

    /** What is kept has no reduction, whatever the fields still say. */
    Reduction reduction() {
        return decision != null && decision.keeps()
                ? Reduction.NONE
                : new Reduction(
                        Fields.integer(reductions.impact()).orElse(0),
                        Fields.integer(reductions.likelihood()).orElse(0),
                        Fields.integer(reductions.vulnerability()).orElse(0));
    }

    private @Nullable Cost cost() {
        if (costs.amount().isEmpty() && costs.personDays().isEmpty()) {
            return null;
        }
        return new Cost(
                Fields.amount(costs.amount()).orElse(BigDecimal.ZERO),
                Fields.amount(costs.personDays()).orElse(BigDecimal.ZERO));
    }
}
