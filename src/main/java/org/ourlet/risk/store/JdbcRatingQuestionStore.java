// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.rating.RatingAnswer;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingQuestionStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRatingQuestionStore implements RatingQuestionStore {

    private static final String SELECT = "select id, assessment_id, risk_ref, person_id, asked_by, asked_by_person,"
            + " asked_by_name, note, asked_at, expires_at, likelihood, vulnerability, reason, answered_by_name,"
            + " answered_at, taken_by_name, taken_at from rating_question where organisation_id = ?";

    private final JdbcClient jdbc;

    JdbcRatingQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RatingQuestion> find(OrganisationId organisation, String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(organisation.value(), id)
                .query(JdbcRatingQuestionStore::question)
                .optional();
    }

    @Override
    public List<RatingQuestion> about(OrganisationId organisation, RatingQuestion.About about) {
        return jdbc.sql(SELECT + " and assessment_id = ? and risk_ref = ? order by id")
                .params(organisation.value(), about.assessment(), about.risk())
                .query(JdbcRatingQuestionStore::question)
                .list();
    }

    @Override
    public List<Waiting> waitingFor(OrganisationId organisation, String person, Instant now) {
        return jdbc.sql("select q.id, r.scenario from rating_question q join risk r on r.organisation_id ="
                        + " q.organisation_id and r.assessment_id = q.assessment_id and r.ref = q.risk_ref where"
                        + " q.organisation_id = ? and q.person_id = ? and q.answered_at is null and q.expires_at >"
                        + " ? and not exists (select 1 from risk_assessment l where l.organisation_id ="
                        + " q.organisation_id and l.review_of = q.assessment_id) order by q.id")
                .params(organisation.value(), person, Instants.text(now))
                .query((row, number) -> new Waiting(row.getString("id"), row.getString("scenario")))
                .list();
    }

    private static RatingQuestion question(ResultSet row, int number) throws SQLException {
        return new RatingQuestion(
                row.getString("id"),
                new RatingQuestion.About(row.getString("assessment_id"), row.getString("risk_ref")),
                row.getString("person_id"),
                new RatingQuestion.Asking(
                        row.getString("asked_by"),
                        row.getString("asked_by_person"),
                        row.getString("asked_by_name"),
                        row.getString("note"),
                        Instants.parse(row.getString("asked_at"))),
                Instants.parse(row.getString("expires_at")),
                answer(row),
                taking(row));
    }

    private static @Nullable RatingAnswer answer(ResultSet row) throws SQLException {
        String at = row.getString("answered_at");
        return at == null
                ? null
                : new RatingAnswer(
                        Columns.integer(row, "likelihood"),
                        Columns.integer(row, "vulnerability"),
                        row.getString("reason"),
                        row.getString("answered_by_name"),
                        Instants.parse(at));
    }

    private static RatingQuestion.@Nullable Taking taking(ResultSet row) throws SQLException {
        String at = row.getString("taken_at");
        return at == null ? null : new RatingQuestion.Taking(row.getString("taken_by_name"), Instants.parse(at));
    }

    @Override
    public void insert(OrganisationId organisation, RatingQuestion question) {
        RatingQuestion.Asking asking = question.asking();
        jdbc.sql("insert into rating_question (organisation_id, id, assessment_id, risk_ref, person_id, asked_by,"
                        + " asked_by_person, asked_by_name, note, asked_at, expires_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')")
                .params(organisation.value(), question.id())
                .params(question.about().assessment(), question.about().risk(), question.person())
                .params(asking.account(), asking.person(), asking.name(), asking.note())
                .params(Instants.text(asking.at()), Instants.text(question.expiresAt()))
                .update();
    }

    @Override
    public boolean answer(OrganisationId organisation, String id, String account, RatingAnswer answer) {
        return jdbc.sql("update rating_question set likelihood = ?, vulnerability = ?, reason = ?, answered_by = ?,"
                                + " answered_by_name = ?, answered_at = ?"
                                + " where organisation_id = ? and id = ? and answered_at is null")
                        .param(answer.likelihood())
                        .param(answer.vulnerability())
                        .params(answer.reason(), account, answer.name(), Instants.text(answer.at()))
                        .params(organisation.value(), id)
                        .update()
                == 1;
    }

    @Override
    public void take(OrganisationId organisation, RatingQuestion question, RatingQuestion.Taking taking) {
        jdbc.sql("update rating_question set taken_at = null, taken_by_name = null"
                        + " where organisation_id = ? and assessment_id = ? and risk_ref = ?")
                .params(
                        organisation.value(),
                        question.about().assessment(),
                        question.about().risk())
                .update();
        jdbc.sql("update rating_question set taken_at = ?, taken_by_name = ? where organisation_id = ? and id = ?")
                .params(Instants.text(taking.at()), taking.name(), organisation.value(), question.id())
                .update();
    }

    @Override
    public boolean withdraw(OrganisationId organisation, String id) {
        return jdbc.sql("delete from rating_question where organisation_id = ? and id = ? and answered_at is null")
                        .params(organisation.value(), id)
                        .update()
                == 1;
    }
}
