// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.ApiToken;
import org.ourlet.access.ApiTokenStore;
import org.ourlet.access.TokenBearer;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiTokenStore implements ApiTokenStore {

    private final JdbcClient jdbc;

    JdbcApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(OrganisationId organisation, ApiToken token, String account, String secretHash) {
        jdbc.sql("insert into api_token (organisation_id, id, account_id, name, scope, secret_hash, created_at,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), token.id(), account, token.name())
                .params(token.scope().name(), secretHash)
                .params(Instants.text(token.createdAt()), Instants.text(token.expiresAt()))
                .update();
    }

    @Override
    public List<ApiToken> of(OrganisationId organisation) {
        return jdbc.sql("select t.id, t.name, t.scope, a.name as made_by, t.created_at, t.expires_at, t.last_used_at"
                        + " from api_token t join account a on a.id = t.account_id where t.organisation_id = ?"
                        + " order by t.created_at desc, t.id desc")
                .param(organisation.value())
                .query(JdbcApiTokenStore::token)
                .list();
    }

    @Override
    public boolean delete(OrganisationId organisation, String id) {
        return jdbc.sql("delete from api_token where organisation_id = ? and id = ?")
                        .params(organisation.value(), id)
                        .update()
                == 1;
    }

    @Override
    public void touch(OrganisationId organisation, String id, Instant at) {
        jdbc.sql("update api_token set last_used_at = ? where organisation_id = ? and id = ?")
                .params(Instants.text(at), organisation.value(), id)
                .update();
    }

    @Override
    public Optional<Found> findOpen(String secretHash, Instant now) {
        return jdbc.sql("select a.id, a.email, a.name, a.language, a.operator, a.suspended, t.organisation_id,"
                        + " t.id as token, t.name as token_name, t.scope, t.last_used_at"
                        + " from api_token t join account a on a.id = t.account_id"
                        + " where t.secret_hash = ? and t.expires_at > ? and a.suspended = false")
                .params(secretHash, Instants.text(now))
                .query(JdbcApiTokenStore::found)
                .optional();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("name"),
                ApiToken.Scope.valueOf(row.getString("scope")),
                row.getString("made_by"),
                Instants.parse(row.getString("created_at")),
                Instants.parse(row.getString("expires_at")),
                instantOrNull(row.getString("last_used_at")));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        TokenBearer bearer = new TokenBearer(
                new OrganisationId(row.getString("organisation_id")),
                row.getString("token"),
                row.getString("token_name"),
                ApiToken.Scope.valueOf(row.getString("scope")),
                JdbcAccountStore.account(row, number));
        return new Found(bearer, Optional.ofNullable(instantOrNull(row.getString("last_used_at"))));
    }

    private static @Nullable Instant instantOrNull(@Nullable String text) {
        return text == null ? null : Instants.parse(text);
    }
}
