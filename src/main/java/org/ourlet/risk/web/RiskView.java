// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.webshell.Choice;

/**
 * One risk: what could happen, how likely and how bad it is, what is done.
 *
 * @param ref empty for a new one
 * @param next ref of the next one that is not rated, empty when there is none
 * @param problems sentences by field
 */
public record RiskView(
        AssessmentHead head,
        String ref,
        Forms forms,
        Offers offers,
        LevelsView levels,
        String next,
        Map<String, String> problems) {

    /** What is typed or stored in the four forms. */
    public record Forms(
            DescriptionForm description,
            RatingForm rating,
            TreatmentForm treatment,
            LossForm loss,
            @Nullable LocalDate implementedOn) {

        Forms with(RatingForm typed) {
            return new Forms(description, typed, treatment, loss, implementedOn);
        }

        Forms with(TreatmentForm typed) {
            return new Forms(description, rating, typed, loss, implementedOn);
        }

        Forms with(LossForm typed) {
            return new Forms(description, rating, treatment, typed, implementedOn);
        }
    }

    /** What can be chosen. */
    public record Offers(
            List<Choice> assets,
            List<Choice> criteria,
            List<Choice> owners,
            List<Choice> likelihoods,
            List<Choice> vulnerabilities,
            TreatmentOffers treatment,
            Raters raters) {}

    /** Colleagues who were asked for a rating of their own: how many, how many answered, and whether they differ. */
    public record Raters(int asked, int answered, boolean differ) {
        public static final Raters NONE = new Raters(0, 0, false);
    }

    /**
     * What can be chosen about the treatment.
     *
     * @param reductions by factor
     * @param controls those that the catalogue proposes
     */
    public record TreatmentOffers(
            List<Choice> decisions, Map<String, List<Choice>> reductions, List<Choice> controls) {}

    /**
     * What follows from the ratings.
     *
     * @param asset name of the asset
     * @param efficiency empty when it is not defined
     */
    public record LevelsView(
            String asset,
            List<CriterionLevel> criteria,
            LevelView before,
            LevelView after,
            String efficiency,
            LossView loss) {}

    /** The level of one criterion. */
    public record CriterionLevel(String name, String impact, LevelView level) {}

    public boolean isNew() {
        return ref.isEmpty();
    }

    /** Whether the method asks how open the asset is. */
    public boolean asksForVulnerability() {
        return !offers.vulnerabilities().isEmpty();
    }
}
