// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.ourlet.access.Invitation;
import org.ourlet.access.InvitationStore;
import org.ourlet.access.Invitations.Invitee;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitationStore implements InvitationStore {

    private final JdbcClient jdbc;

    JdbcInvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(OrganisationId organisation, Row row) {
        Invitee invitee = row.invitee();
        jdbc.sql("insert into invitation (organisation_id, id, person_id, organisation_name, person_name, email,"
                        + " secret_hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), row.id(), invitee.person(), invitee.organisationName())
                .params(invitee.personName(), invitee.email(), row.secretHash())
                .params(Instants.text(row.createdAt()), Instants.text(row.expiresAt()))
                .update();
    }

    @Override
    public void withdraw(OrganisationId organisation, String person) {
        jdbc.sql("delete from invitation where organisation_id = ? and person_id = ? and accepted_at is null")
                .params(organisation.value(), person)
                .update();
    }

    @Override
    public Optional<Invitation> findOpen(String secretHash, Instant now) {
        return jdbc.sql("select organisation_id, id, person_id, organisation_name, person_name, email from invitation"
                        + " where secret_hash = ? and accepted_at is null and expires_at > ?")
                .params(secretHash, Instants.text(now))
                .query(JdbcInvitationStore::invitation)
                .optional();
    }

    @Override
    public boolean markAccepted(OrganisationId organisation, String id, Instant at) {
        return jdbc.sql("update invitation set accepted_at = ?"
                                + " where organisation_id = ? and id = ? and accepted_at is null")
                        .params(Instants.text(at), organisation.value(), id)
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new OrganisationId(row.getString("organisation_id")),
                row.getString("id"),
                new Invitee(
                        row.getString("person_id"),
                        row.getString("person_name"),
                        row.getString("email"),
                        row.getString("organisation_name")));
    }
}
