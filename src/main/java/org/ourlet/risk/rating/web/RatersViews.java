// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Factor;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Risk;
import org.ourlet.risk.rating.RatingAnswer;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingSpread;
import org.ourlet.risk.web.AssessmentHead;
import org.ourlet.risk.web.LevelView;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Page;

/** Makes the view of the raters of one risk. */
final class RatersViews {

    private final KeptAssessment kept;
    private final Risk risk;
    private final MethodText words;
    private final Page page;

    RatersViews(KeptAssessment kept, Risk risk, MethodText words, Page page) {
        this.kept = kept;
        this.risk = risk;
        this.words = words;
        this.page = page;
    }

    RatersView.Subject subject() {
        return new RatersView.Subject(
                AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                risk.ref(),
                risk.scenario(),
                asset().map(IsAsset::name).orElse(""),
                risk.standing().version(),
                kept.assessment().method().asksFor(Factor.VULNERABILITY));
    }

    private Optional<IsAsset> asset() {
        return kept.assessment().assets().findIs(risk.isAsset());
    }

    RatersView.Rating now() {
        return rating(risk.estimate(), risk.estimate().reason());
    }

    List<RatersView.Line> lines(List<RatingQuestion> questions, Team team, Instant now) {
        return questions.stream().map(question -> line(question, team, now)).toList();
    }

    private RatersView.Line line(RatingQuestion question, Team team, Instant now) {
        RatingAnswer answer = question.answer();
        String name =
                answer == null ? team.find(question.person()).map(Person::name).orElse("") : answer.name();
        Estimate said = answer == null
                ? Estimate.NOT_RATED
                : new Estimate(
                        answer.likelihood(),
                        answer.vulnerability(),
                        risk.estimate().impactReduced(),
                        "",
                        risk.estimate().loss());
        RatersView.State state = state(question, now);
        return new RatersView.Line(
                question.id(), name, state, when(question, state), rating(said, answer == null ? "" : answer.reason()));
    }

    private static RatersView.State state(RatingQuestion question, Instant now) {
        if (question.taken() != null) {
            return RatersView.State.TAKEN;
        }
        if (question.answer() != null) {
            return RatersView.State.ANSWERED;
        }
        return question.expired(now) ? RatersView.State.EXPIRED : RatersView.State.WAITS;
    }

    private String when(RatingQuestion question, RatersView.State state) {
        String key = "risk.raters.state." + state;
        return switch (state) {
            case WAITS, EXPIRED -> page.text(key, page.moment(question.expiresAt()));
            case ANSWERED ->
                page.text(
                        key,
                        page.moment(Objects.requireNonNull(question.answer()).at()));
            case TAKEN -> {
                RatingQuestion.Taking taken = Objects.requireNonNull(question.taken());
                yield page.text(key, taken.name(), page.moment(taken.at()));
            }
        };
    }

    private RatersView.Rating rating(Estimate estimate, String reason) {
        return new RatersView.Rating(
                value(Factor.LIKELIHOOD, estimate.likelihood()),
                value(Factor.VULNERABILITY, estimate.vulnerability()),
                LevelView.of(kept.evaluation()
                        .evaluated(risk.with(estimate))
                        .inherent()
                        .overall()),
                reason);
    }

    private String value(Factor factor, @Nullable Integer value) {
        return value == null ? "" : value + " · " + words.of(factor, value).name();
    }

    List<String> differences(List<RatingQuestion> questions) {
        List<RatingAnswer> answers = questions.stream()
                .map(RatingQuestion::answer)
                .filter(Objects::nonNull)
                .toList();
        List<String> differences = new ArrayList<>();
        differ(Factor.LIKELIHOOD, RatingSpread.ofLikelihood(answers), differences);
        differ(Factor.VULNERABILITY, RatingSpread.ofVulnerability(answers), differences);
        return differences;
    }

    private void differ(Factor factor, RatingSpread spread, List<String> differences) {
        if (spread.differs()) {
            differences.add(
                    page.text("risk.raters.differ." + factor, spread.count(), spread.lowest(), spread.highest()));
        }
    }

    /** Everybody who is not asked already; the owners of asset and risk first, and proposed while nobody was asked. */
    List<Choice> persons(List<RatingQuestion> questions, Team team, @Nullable Collection<String> ticked) {
        Set<String> asked = questions.stream()
                .filter(question -> question.answer() == null)
                .map(RatingQuestion::person)
                .collect(Collectors.toSet());
        Owner ofAsset = asset().map(IsAsset::owner).orElse(Owner.NOBODY);
        List<Choice> choices = new ArrayList<>();
        for (Person person : team.persons()) {
            if (!asked.contains(person.id())) {
                boolean owner = ofAsset.is(person.id()) || risk.owner().is(person.id());
                boolean chosen = ticked == null ? owner && questions.isEmpty() : ticked.contains(person.id());
                Choice choice = Choice.of(person.id(), person.name(), chosen).withHint(hint(person, ofAsset));
                choices.add(owner ? 0 : choices.size(), choice);
            }
        }
        return choices;
    }

    private String hint(Person person, Owner ofAsset) {
        if (!person.signsIn() && person.email().isEmpty()) {
            return page.text("risk.raters.no-address");
        }
        if (ofAsset.is(person.id())) {
            return page.text("risk.raters.owner-of-asset");
        }
        return risk.owner().is(person.id()) ? page.text("risk.raters.owner-of-risk") : person.title();
    }

    RatersView view(List<RatingQuestion> questions, Team team, Instant now, Asking asking) {
        return new RatersView(
                subject(),
                now(),
                lines(questions, team, now),
                differences(questions),
                new RatersView.Form(persons(questions, team, asking.ticked()), asking.note()),
                asking.links(),
                asking.problems());
    }

    /**
     * What somebody did with the form.
     *
     * @param ticked null before anything was ticked
     */
    record Asking(
            @Nullable Collection<String> ticked,
            String note,
            List<RatersView.Link> links,
            Map<String, String> problems) {
        static final Asking NOTHING = new Asking(null, "", List.of(), Map.of());
    }
}
