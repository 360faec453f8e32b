// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.documents.AskedQuestion;
import org.ourlet.documents.AskedQuestionStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAskedQuestionStore implements AskedQuestionStore {

    private static final String SELECT =
            "select id, document, blank, person_id, asked_by, asked_by_person, asked_by_name,"
                    + " note, asked_at, expires_at, answered_by_name, answered_at from asked_question"
                    + " where organisation_id = ? and withdrawn_at is null";
    private static final String WAITS = " and answered_at is null and withdrawn_at is null";

    private final JdbcClient jdbc;

    JdbcAskedQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AskedQuestion> find(OrganisationId organisation, String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(organisation.value(), id)
                .query(JdbcAskedQuestionStore::question)
                .optional();
    }

    @Override
    public List<AskedQuestion> on(OrganisationId organisation, String document) {
        return jdbc.sql(SELECT + " and document = ? order by id desc")
                .params(organisation.value(), document)
                .query(JdbcAskedQuestionStore::question)
                .list();
    }

    @Override
    public List<AskedQuestion> waitingFor(OrganisationId organisation, String person, Instant now) {
        return jdbc.sql(SELECT + " and person_id = ? and answered_at is null and expires_at > ? order by id")
                .params(organisation.value(), person, Instants.text(now))
                .query(JdbcAskedQuestionStore::question)
                .list();
    }

    private static AskedQuestion question(ResultSet row, int number) throws SQLException {
        String answeredAt = row.getString("answered_at");
        return new AskedQuestion(
                row.getString("id"),
                row.getString("document"),
                row.getString("blank"),
                row.getString("person_id"),
                new AskedQuestion.Asking(
                        row.getString("asked_by"),
                        row.getString("asked_by_person"),
                        row.getString("asked_by_name"),
                        row.getString("note"),
                        Instants.parse(row.getString("asked_at"))),
                Instants.parse(row.getString("expires_at")),
                answeredAt == null
                        ? null
                        : new AskedQuestion.Answer(row.getString("answered_by_name"), Instants.parse(answeredAt)));
    }

    @Override
    public void insert(OrganisationId organisation, AskedQuestion question) {
        AskedQuestion.Asking asking = question.asking();
        jdbc.sql(
                        "insert into asked_question (organisation_id, id, document, blank, person_id, asked_by, asked_by_person,"
                                + " asked_by_name, note, asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), question.id(), question.document(), question.blank())
                .params(question.person(), asking.account(), asking.person(), asking.name(), asking.note())
                .params(Instants.text(asking.at()), Instants.text(question.expiresAt()))
                .update();
    }

    @Override
    public boolean markAnswered(OrganisationId organisation, String id, String account, AskedQuestion.Answer answer) {
        return jdbc.sql("update asked_question set answered_by = ?, answered_by_name = ?, answered_at = ?"
                                + " where organisation_id = ? and id = ?" + WAITS)
                        .params(account, answer.name(), Instants.text(answer.at()), organisation.value(), id)
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(OrganisationId organisation, String id, Instant at) {
        return jdbc.sql("update asked_question set withdrawn_at = ? where organisation_id = ? and id = ?" + WAITS)
                        .params(Instants.text(at), organisation.value(), id)
                        .update()
                == 1;
    }
}
