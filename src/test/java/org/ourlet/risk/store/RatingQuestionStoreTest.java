// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.Examples;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessmentStore;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.rating.RatingAnswer;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingQuestionStore;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class RatingQuestionStoreTest extends StoreTest {

    private static final RatingQuestion.About R01 = new RatingQuestion.About("first", "R01");
    private static final RatingAnswer ANSWER = new RatingAnswer(3, null, "Twice last year", "Olga", NOW);

    private RatingQuestionStore store;
    private RiskAssessmentStore assessments;
    private JdbcRiskStore risks;
    private OrganisationId proofbox;
    private OrganisationId other;

    @BeforeEach
    void make() {
        store = new JdbcRatingQuestionStore(jdbc());
        risks = new JdbcRiskStore(jdbc());
        assessments = new JdbcRiskAssessmentStore(jdbc(), new JdbcAssetStore(jdbc(), batch()), risks);
        proofbox = organisation("proofbox");
        other = organisation("brasserie");
        person("p1");
        person("p2");
        new JdbcMethodVersionStore(jdbc())
                .insert(
                        proofbox,
                        new MethodVersion(
                                1,
                                Examples.PRODUCT.id(),
                                new ClassLimits(9, 27),
                                Map.of(
                                        RiskClass.LOW, AcceptanceAuthority.RISK_OWNER,
                                        RiskClass.MEDIUM, AcceptanceAuthority.RISK_OWNER,
                                        RiskClass.HIGH, AcceptanceAuthority.RISK_OWNER),
                                new MethodVersion.Chosen("Paul", NOW),
                                0));
        assessment("first", null);
        store.insert(proofbox, question("q1", "p1"));
        store.insert(proofbox, question("q2", "p2"));
    }

    private void person(String id) {
        jdbc().sql("insert into person (organisation_id, id, name, external, suspended, version)"
                        + " values (?, ?, ?, false, false, 0)")
                .params(proofbox.value(), id, id)
                .update();
    }

    private void assessment(String id, @Nullable String reviewOf) {
        RiskAssessment example = Examples.proofbox();
        assessments.insert(
                proofbox,
                example.with(new RiskAssessment.Header(
                        id, id, 1, example.header().money(), LocalDate.of(2027, 3, 1), reviewOf, 0)));
    }

    private static RatingQuestion question(String id, String person) {
        return new RatingQuestion(
                id,
                R01,
                person,
                new RatingQuestion.Asking("account", "p9", "Marta", "You know it best", NOW),
                NOW.plus(Duration.ofDays(14)),
                null,
                null);
    }

    private RatingQuestion find(String id) {
        return store.find(proofbox, id).orElseThrow();
    }

    @Test
    void givesBackWhatWasStored() {
        assertThat(find("q1")).isEqualTo(question("q1", "p1"));
        assertThat(store.about(proofbox, R01)).containsExactly(question("q1", "p1"), question("q2", "p2"));
        assertThat(store.about(proofbox, new RatingQuestion.About("first", "R02")))
                .isEmpty();
    }

    @Test
    void keepsOrganisationsApart() {
        assertThat(store.find(other, "q1")).isEmpty();
        assertThat(store.about(other, R01)).isEmpty();
        assertThat(store.waitingFor(other, "p1", NOW)).isEmpty();
        assertThat(store.answer(other, "q1", "account", ANSWER)).isFalse();
        assertThat(store.withdraw(other, "q1")).isFalse();
        store.take(other, question("q1", "p1"), new RatingQuestion.Taking("Marta", NOW));
        assertThat(find("q1")).isEqualTo(question("q1", "p1"));
    }

    @Test
    void anAnswerIsKeptOnce() {
        RatingAnswer later = new RatingAnswer(1, 1, "", "Olga", NOW);

        assertThat(store.answer(proofbox, "q1", "account", ANSWER)).isTrue();
        assertThat(store.answer(proofbox, "q1", "account", later)).isFalse();
        assertThat(find("q1").answer()).isEqualTo(ANSWER);
        assertThat(find("q2").answer()).isNull();
        assertThat(store.withdraw(proofbox, "q1")).isFalse();
    }

    @Test
    void oneAnswerOfARiskIsTaken() {
        RatingQuestion.Taking taking = new RatingQuestion.Taking("Marta", NOW);
        store.answer(proofbox, "q1", "account", ANSWER);
        store.answer(proofbox, "q2", "account", ANSWER);

        store.take(proofbox, find("q1"), taking);
        store.take(proofbox, find("q2"), taking);

        assertThat(find("q1").taken()).isNull();
        assertThat(find("q2").taken()).isEqualTo(taking);
    }

    @Test
    void whatIsAskedWaitsUntilItIsAnsweredOrExpires() {
        assertThat(store.waitingFor(proofbox, "p1", NOW))
                .extracting(RatingQuestionStore.Waiting::id)
                .containsExactly("q1");
        assertThat(store.waitingFor(proofbox, "p1", NOW).get(0).scenario()).contains("signing key");
        assertThat(store.waitingFor(proofbox, "p1", NOW.plus(Duration.ofDays(14))))
                .isEmpty();
        store.answer(proofbox, "q1", "account", ANSWER);
        assertThat(store.waitingFor(proofbox, "p1", NOW)).isEmpty();
    }

    @Test
    void nothingWaitsInAnAssessmentThatALaterOneContinues() {
        assessment("second", "first");

        assertThat(store.waitingFor(proofbox, "p1", NOW)).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGone() {
        assertThat(store.withdraw(proofbox, "q1")).isTrue();
        assertThat(store.withdraw(proofbox, "q1")).isFalse();
        assertThat(store.find(proofbox, "q1")).isEmpty();
        assertThat(store.find(proofbox, "q2")).isPresent();
    }

    @Test
    void questionsGoWithTheRisk() {
        risks.delete(proofbox, "first", "R01");

        assertThat(store.about(proofbox, R01)).isEmpty();
    }
}
