// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.documents.ReadingQuestionStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReadingQuestionStore implements ReadingQuestionStore {

    private final JdbcClient jdbc;

    JdbcReadingQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReadingQuestion> of(OrganisationId organisation, String document) {
        return jdbc.sql("select question_number, question, right_answer, wrong_answer, other_wrong_answer, explanation"
                        + " from reading_question where organisation_id = ? and document = ? order by question_number")
                .params(organisation.value(), document)
                .query(JdbcReadingQuestionStore::question)
                .list();
    }

    private static ReadingQuestion question(ResultSet row, int number) throws SQLException {
        return new ReadingQuestion(
                row.getInt("question_number"),
                row.getString("question"),
                row.getString("right_answer"),
                Stream.of(row.getString("wrong_answer"), row.getString("other_wrong_answer"))
                        .filter(answer -> !answer.isEmpty())
                        .toList(),
                row.getString("explanation"));
    }

    @Override
    public void replace(OrganisationId organisation, String document, List<ReadingQuestion> questions) {
        jdbc.sql("delete from reading_question where organisation_id = ? and document = ?")
                .params(organisation.value(), document)
                .update();
        questions.forEach(question -> insert(organisation, document, question));
    }

    private void insert(OrganisationId organisation, String document, ReadingQuestion question) {
        jdbc.sql("insert into reading_question (organisation_id, document, question_number, question, right_answer,"
                        + " wrong_answer, other_wrong_answer, explanation) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), document, question.number(), question.question(), question.right())
                .params(
                        question.wrong().get(0),
                        question.wrong().size() > 1 ? question.wrong().get(1) : "",
                        question.explanation())
                .update();
    }
}
