// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.notification.News;
import org.ourlet.notification.Settled;
import org.ourlet.risk.Factor;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskChange;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskRegister;
import org.ourlet.risk.Saved;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Localized;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of colleagues about the rating of a risk, and taking one of them. */
@Service
public class RatingAnswers {

    private final RatingQuestionStore store;
    private final RatingQuestions questions;
    private final RiskAssessments assessments;
    private final RiskRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingAnswers(
            RatingQuestionStore store,
            RatingQuestions questions,
            RiskAssessments assessments,
            RiskRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.questions = questions;
        this.assessments = assessments;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** What a colleague says: null for what she cannot say. */
    public record Given(
            @Nullable Integer likelihood, @Nullable Integer vulnerability, String reason) {}

    /**
     * A question that waits, or that the person has answered.
     *
     * @throws NotFound when that person was not asked it, or it does not wait any more
     */
    public RatingQuestion get(OrganisationId organisation, String person, String id) {
        return store.find(organisation, id)
                .filter(question -> question.person().equals(person))
                .filter(question -> question.answer() != null || waits(organisation, question))
                .orElseThrow(NotFound::new);
    }

    private boolean waits(OrganisationId organisation, RatingQuestion question) {
        return question.waits(clock.instant())
                && assessment(organisation, question).open();
    }

    /** The assessment in which the risk stands. */
    public KeptAssessment assessment(OrganisationId organisation, RatingQuestion question) {
        return assessments.get(organisation, question.about().assessment());
    }

    /**
     * Keeps the answer beside the others; the rating of the risk does not change by it.
     *
     * @return why the answer is not kept; empty when it is
     */
    @Transactional
    public Optional<Refusal> answer(Actor actor, OrganisationId organisation, String person, String id, Given given) {
        RatingQuestion question = get(organisation, person, id);
        Instant now = clock.instant();
        KeptAssessment kept = assessment(organisation, question);
        Optional<RatingRefusal> refusal = refusal(question, kept, given);
        if (refusal.isPresent()) {
            return Optional.of(refusal.get());
        }
        RatingAnswer answer =
                new RatingAnswer(given.likelihood(), given.vulnerability(), given.reason(), actor.name(), now);
        if (!store.answer(organisation, id, actor.account(), answer)) {
            return Optional.of(RatingRefusal.ANSWERED);
        }
        questions.publish(organisation, actor, "rating-question.answered", question);
        tell(actor, organisation, question, kept);
        return Optional.empty();
    }

    private static Optional<RatingRefusal> refusal(RatingQuestion question, KeptAssessment kept, Given given) {
        if (question.answer() != null) {
            return Optional.of(RatingRefusal.ANSWERED);
        }
        if (given.likelihood() == null && given.vulnerability() == null) {
            return Optional.of(RatingRefusal.EMPTY);
        }
        RiskMethod method = kept.assessment().method();
        boolean fits = fits(method, Factor.LIKELIHOOD, given.likelihood())
                && fits(method, Factor.VULNERABILITY, given.vulnerability());
        return fits ? Optional.empty() : Optional.of(RatingRefusal.OFF_THE_SCALE);
    }

    private static boolean fits(RiskMethod method, Factor factor, @Nullable Integer value) {
        return value == null
                || method.findScale(factor).filter(scale -> scale.has(value)).isPresent();
    }

    private void tell(Actor actor, OrganisationId organisation, RatingQuestion question, KeptAssessment kept) {
        String risk = question.about().risk();
        String scenario = kept.assessment().find(risk).map(Risk::scenario).orElse(risk);
        String path = "/risks/" + kept.id() + "/risks/" + risk + "/raters";
        events.publishEvent(new Settled(organisation, question.person(), RatingQuestions.path(question.id())));
        events.publishEvent(new News(
                organisation,
                RatingQuestions.sentence("rating-answered"),
                new News.Subject(Localized.english(scenario), path, true),
                actor.name(),
                "",
                List.of(question.asking().person())));
    }

    /**
     * Makes an answer the rating of its risk.
     *
     * @param version of the risk that the page was made from
     * @throws StaleVersion when somebody changed the risk meanwhile
     */
    @Transactional
    public Saved take(Actor actor, OrganisationId organisation, RatingQuestion.About about, String id, long version) {
        RatingQuestion question = questions.get(organisation, about, id);
        RatingAnswer answer = question.answer();
        if (answer == null) {
            throw new NotFound();
        }
        RiskChange change = new RiskChange("risk.rated", risk -> risk.with(answer.over(risk.estimate())));
        Saved saved = register.change(actor, organisation, about.assessment(), about.risk(), version, change);
        if (saved.done()) {
            store.take(organisation, question, new RatingQuestion.Taking(actor.name(), clock.instant()));
            questions.publish(organisation, actor, "rating-question.taken", question);
        }
        return saved;
    }
}
