// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.Team;
import org.ourlet.risk.Efficiency;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Factor;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.Scale;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** Makes the view of one risk. */
final class RiskViews {

    private final KeptAssessment kept;
    private final MethodText words;
    private final Texts texts;

    RiskViews(KeptAssessment kept, RiskMethods methods, Texts texts) {
        this.kept = kept;
        this.words = methods.text(kept.methodVersion().method()).in(texts.language());
        this.texts = texts;
    }

    RiskView view(
            Risk risk,
            RiskView.Forms forms,
            Team team,
            SuggestionView suggestion,
            RiskView.Raters raters,
            Map<String, String> problems) {
        return new RiskView(
                AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                risk.ref(),
                forms,
                offers(risk, forms, team, suggestion, raters),
                levels(risk),
                next(risk.ref()),
                problems);
    }

    static RiskView.Forms forms(Risk risk) {
        return new RiskView.Forms(
                DescriptionForm.of(risk),
                RatingForm.of(risk),
                TreatmentForm.of(risk),
                LossForm.of(risk),
                risk.treatment().implementedOn());
    }

    /** The next risk of the register that is not rated, beginning behind this one. */
    String next(String ref) {
        List<EvaluatedRisk> risks = kept.evaluation().risks();
        List<String> open = risks.stream()
                .filter(risk -> !risk.rated())
                .map(EvaluatedRisk::ref)
                .filter(each -> !each.equals(ref))
                .toList();
        List<String> order = risks.stream().map(EvaluatedRisk::ref).toList();
        return open.stream()
                .filter(each -> order.indexOf(each) > order.indexOf(ref))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse("");
    }

    RiskView.LevelsView levels(Risk risk) {
        EvaluatedRisk evaluated = kept.evaluation().evaluated(risk);
        Efficiency efficiency = evaluated.efficiency();
        return new RiskView.LevelsView(
                kept.assessment()
                        .assets()
                        .findIs(risk.isAsset())
                        .map(asset -> asset.name())
                        .orElse(""),
                risk.criteria().stream().map(each -> level(each, evaluated)).toList(),
                LevelView.of(evaluated.inherent().overall()),
                LevelView.of(evaluated.residual().level()),
                efficiency == null ? "" : efficiency.rounded().toPlainString(),
                LossView.of(
                        risk.estimate().loss(),
                        kept.assessment().header().money().currency(),
                        texts.language()));
    }

    private RiskView.CriterionLevel level(SecurityCriterion criterion, EvaluatedRisk evaluated) {
        Integer impact = evaluated.impact().on(criterion);
        return new RiskView.CriterionLevel(
                name(criterion),
                impact == null
                        ? ""
                        : impact + " · " + words.of(Factor.IMPACT, impact).name(),
                LevelView.of(evaluated.inherent().levels().get(criterion)));
    }

    private String name(SecurityCriterion criterion) {
        return CriterionNames.of(criterion, kept.assessment().criteria(), texts);
    }

    private RiskView.Offers offers(
            Risk risk, RiskView.Forms forms, Team team, SuggestionView suggestion, RiskView.Raters raters) {
        return new RiskView.Offers(
                kept.assessment().assets().is().stream()
                        .map(asset -> Choice.of(
                                asset.ref(),
                                asset.name(),
                                asset.ref().equals(forms.description().isAsset())))
                        .toList(),
                kept.assessment().criteria().all().stream()
                        .map(criterion -> Choice.of(
                                criterion.code(),
                                name(criterion),
                                forms.description().criteria().contains(criterion.code())))
                        .toList(),
                OwnerChoices.of(team, owner(risk, forms, team), texts),
                scale(Factor.LIKELIHOOD, forms.rating().likelihood(), suggestion.likelihood()),
                scale(Factor.VULNERABILITY, forms.rating().vulnerability(), suggestion.vulnerability()),
                new RiskView.TreatmentOffers(
                        decisions(forms.treatment().decision()),
                        reductions(forms.treatment().reductions()),
                        suggestion.controls()),
                raters);
    }

    private static Owner owner(Risk risk, RiskView.Forms forms, Team team) {
        String chosen = forms.description().owner();
        return chosen.equals(OwnerChoices.AS_NAMED) ? risk.owner() : new Owners(team).person(chosen);
    }

    /**
     * The values of a scale with their words, and that it is not rated; empty when the method does not ask for it. While
     * nobody rated, the suggested value is chosen and says so.
     */
    private List<Choice> scale(Factor factor, String typed, @Nullable Integer suggested) {
        String proposed = typed.isEmpty() && suggested != null ? suggested.toString() : "";
        String chosen = proposed.isEmpty() ? typed : proposed;
        return ScaleChoices.of(kept.assessment().method(), words, factor, texts.text("risk.rating.not-rated"), chosen)
                .stream()
                .map(choice -> !proposed.isEmpty() && choice.value().equals(proposed) ? suggested(choice) : choice)
                .toList();
    }

    private Choice suggested(Choice choice) {
        return Choice.of(choice.value(), texts.text("catalogue.suggested", choice.text()), choice.chosen())
                .withHint(choice.hint());
    }

    private List<Choice> decisions(@Nullable TreatmentDecision chosen) {
        return Arrays.stream(TreatmentDecision.values())
                .map(decision -> Choice.of(
                                decision.name(), texts.text("risk.decision." + decision.name()), decision == chosen)
                        .withHint(texts.text("risk.decision-hint." + decision.name())))
                .toList();
    }

    /** By name of the field; only for the factors that the method asks for. */
    private Map<String, List<Choice>> reductions(TreatmentForm.Reductions typed) {
        Map<String, List<Choice>> reductions = new LinkedHashMap<>();
        offer(reductions, Factor.VULNERABILITY, typed.vulnerability());
        offer(reductions, Factor.LIKELIHOOD, typed.likelihood());
        offer(reductions, Factor.IMPACT, typed.impact());
        return reductions;
    }

    private void offer(Map<String, List<Choice>> reductions, Factor factor, String typed) {
        Scale scale = kept.assessment().method().findScale(factor).orElse(null);
        if (scale != null) {
            List<Choice> steps = new ArrayList<>();
            for (int by = 0; by <= scale.to() - scale.from(); by++) {
                String value = Integer.toString(by);
                String text = by == 0 ? texts.text("risk.treatment.no-reduction") : "− " + by;
                steps.add(Choice.of(value, text, value.equals(typed) || by == 0 && typed.isEmpty()));
            }
            reductions.put(factor.code(), steps);
        }
    }
}
