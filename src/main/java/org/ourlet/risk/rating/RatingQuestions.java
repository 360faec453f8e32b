// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ourlet.notification.News;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Localized;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking colleagues to rate a risk. Taking their answers: {@link RatingAnswers}. */
@Service
public class RatingQuestions {

    /** How long an answer is waited for. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    private final RatingQuestionStore store;
    private final RiskAssessments assessments;
    private final People people;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingQuestions(
            RatingQuestionStore store,
            RiskAssessments assessments,
            People people,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.people = people;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A question that was asked.
     *
     * @param invitation the secret of the link by which the person gets an account; empty when she has one
     */
    public record Asked(RatingQuestion question, String name, String invitation) {}

    /** Why these persons cannot be asked. */
    public Optional<RatingRefusal> refusal(OrganisationId organisation, String assessment, Collection<String> persons) {
        if (!assessments.get(organisation, assessment).open()) {
            return Optional.of(RatingRefusal.KEPT_AS_IT_WAS);
        }
        if (persons.isEmpty()) {
            return Optional.of(RatingRefusal.NOBODY);
        }
        Team team = people.team(organisation);
        boolean reached = persons.stream()
                .map(person -> team.find(person).orElseThrow(NotFound::new))
                .allMatch(person -> person.signsIn() || !person.email().isEmpty());
        return reached ? Optional.empty() : Optional.of(RatingRefusal.CANNOT_BE_REACHED);
    }

    /** Asks persons whom {@link #refusal} does not refuse; invites those without an account. */
    @Transactional
    public List<Asked> ask(
            Actor actor,
            OrganisationId organisation,
            RatingQuestion.About about,
            Collection<String> persons,
            String note) {
        Risk risk = risk(organisation, about);
        Team team = people.team(organisation);
        List<Asked> asked = new ArrayList<>();
        for (String key : persons) {
            Person person = team.find(key).orElseThrow(NotFound::new);
            RatingQuestion question = question(actor, about, person, note);
            store.insert(organisation, question);
            publish(organisation, actor, "rating-question.asked", question);
            tell(organisation, question, risk);
            String invitation = person.signsIn() ? "" : people.invite(actor, organisations.get(organisation), key);
            asked.add(new Asked(question, person.name(), invitation));
        }
        return asked;
    }

    private RatingQuestion question(Actor actor, RatingQuestion.About about, Person person, String note) {
        Instant now = clock.instant();
        return new RatingQuestion(
                Ids.next(now),
                about,
                person.id(),
                new RatingQuestion.Asking(
                        actor.account(), Objects.requireNonNullElse(actor.person(), ""), actor.name(), note, now),
                now.plus(VALIDITY),
                null,
                null);
    }

    private void tell(OrganisationId organisation, RatingQuestion question, Risk risk) {
        events.publishEvent(new News(
                organisation,
                sentence("rating-asked"),
                new News.Subject(Localized.english(risk.scenario()), path(question.id()), true),
                question.asking().name(),
                "",
                List.of(question.person())));
    }

    static String sentence(String kind) {
        return "risk.news." + kind;
    }

    /** The page of the question, below the pages of the organisation. */
    public static String path(String question) {
        return "/rating-questions/" + question;
    }

    /** Does not wait for the answer any more. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, RatingQuestion.About about, String id) {
        RatingQuestion question = get(organisation, about, id);
        if (!store.withdraw(organisation, id)) {
            throw new NotFound();
        }
        publish(organisation, actor, "rating-question.withdrawn", question);
    }

    /** @throws NotFound when there is no such question about that risk */
    RatingQuestion get(OrganisationId organisation, RatingQuestion.About about, String id) {
        return store.find(organisation, id)
                .filter(question -> question.about().equals(about))
                .orElseThrow(NotFound::new);
    }

    private Risk risk(OrganisationId organisation, RatingQuestion.About about) {
        KeptAssessment kept = assessments.get(organisation, about.assessment());
        return kept.assessment().find(about.risk()).orElseThrow(NotFound::new);
    }

    void publish(OrganisationId organisation, Actor actor, String action, RatingQuestion question) {
        Map<String, String> details = Map.of(
                "person", question.person(), "assessment", question.about().assessment());
        events.publishEvent(
                new Change(organisation, actor, action, question.about().risk(), details));
    }

    /** Everything that was asked about a risk, the oldest first. */
    public List<RatingQuestion> about(OrganisationId organisation, RatingQuestion.About about) {
        return store.about(organisation, about);
    }
}
