// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.LetterheadStore;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLetterheadStore implements LetterheadStore {

    private final JdbcClient jdbc;

    JdbcLetterheadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Letterhead> all(OrganisationId organisation) {
        return jdbc.sql("select id, accent, logo_width, logo_height, chosen_at from letterhead"
                        + " where organisation_id = ? order by chosen_at, id")
                .param(organisation.value())
                .query(JdbcLetterheadStore::letterhead)
                .list();
    }

    private static Letterhead letterhead(ResultSet row, int number) throws SQLException {
        int width = row.getInt("logo_width");
        return new Letterhead(
                row.getString("id"),
                new AccentColour(row.getString("accent")),
                width == 0 ? null : new Letterhead.Size(width, row.getInt("logo_height")),
                Instants.parse(row.getString("chosen_at")));
    }

    @Override
    public Optional<byte[]> logo(OrganisationId organisation, String letterhead) {
        return jdbc.sql("select logo from letterhead where organisation_id = ? and id = ? and logo is not null")
                .params(organisation.value(), letterhead)
                .query((row, number) -> row.getBytes("logo"))
                .optional();
    }

    @Override
    public void insert(OrganisationId organisation, Letterhead letterhead, byte @Nullable [] logo) {
        Letterhead.Size size = letterhead.logo();
        jdbc.sql("insert into letterhead (organisation_id, id, accent, logo, logo_width, logo_height, chosen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        letterhead.id(),
                        letterhead.accent().hex())
                .param(4, logo, Types.BINARY)
                .param(5, size == null ? null : size.width(), Types.INTEGER)
                .param(6, size == null ? null : size.height(), Types.INTEGER)
                .param(7, Instants.text(letterhead.since()))
                .update();
    }

    @Override
    public void removeUnused(OrganisationId organisation) {
        jdbc.sql(
                        "delete from letterhead where organisation_id = ? and not exists (select 1 from document_version v"
                                + " where v.organisation_id = letterhead.organisation_id and v.sent_at >= letterhead.chosen_at)")
                .param(organisation.value())
                .update();
    }
}
