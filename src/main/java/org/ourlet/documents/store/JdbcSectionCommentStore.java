// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ourlet.documents.SectionComment;
import org.ourlet.documents.SectionCommentStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSectionCommentStore implements SectionCommentStore {

    private final JdbcClient jdbc;

    JdbcSectionCommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SectionComment> of(OrganisationId organisation, String document) {
        return jdbc.sql("select id, version_number, section, words, said_by_name, said_at, resolved_by_name"
                        + " from section_comment where organisation_id = ? and document_id = ? order by said_at, id")
                .params(organisation.value(), document)
                .query(JdbcSectionCommentStore::comment)
                .list();
    }

    private static SectionComment comment(ResultSet row, int number) throws SQLException {
        return new SectionComment(
                row.getString("id"),
                row.getInt("version_number"),
                row.getString("section"),
                row.getString("words"),
                row.getString("said_by_name"),
                Instants.parse(row.getString("said_at")),
                Objects.requireNonNullElse(row.getString("resolved_by_name"), ""));
    }

    @Override
    public void insert(OrganisationId organisation, String document, SectionComment comment, Actor by) {
        jdbc.sql(
                        "insert into section_comment (organisation_id, id, document_id, version_number, section, words, said_by,"
                                + " said_by_name, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), comment.id(), document, comment.version())
                .params(comment.section(), comment.words(), by.account(), by.name(), Instants.text(comment.at()))
                .update();
    }

    @Override
    public boolean resolve(OrganisationId organisation, String document, String id, String by, Instant at) {
        return jdbc.sql("update section_comment set resolved_by_name = ?, resolved_at = ? where organisation_id = ?"
                                + " and document_id = ? and id = ? and resolved_at is null")
                        .params(by, Instants.text(at), organisation.value(), document, id)
                        .update()
                == 1;
    }
}
