// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Member;
import org.ourlet.access.MemberDirectory;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.CategoryPermissions;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds members in one statement, because every request asks. Joins the table of organisations for its name: the only
 * statement that reads a table of another module.
 */
@Repository
class JdbcMemberDirectory implements MemberDirectory {

    private final JdbcClient jdbc;

    JdbcMemberDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Member> find(Account account, String slugOrId) {
        return jdbc.sql("select o.id, o.slug, o.name, o.time_zone, p.id as person_id, p.name as person_name,"
                        + " (select string_agg(r.category, ' ') from role_assignment r"
                        + " where r.organisation_id = p.organisation_id and r.person_id = p.id) as categories"
                        + " from person p join organisation o on o.id = p.organisation_id"
                        + " where p.account_id = ? and p.suspended = false and (o.slug = ? or o.id = ?)")
                .params(account.id(), slugOrId, slugOrId)
                .query((row, number) -> member(account, row))
                .optional();
    }

    @Override
    public List<Membership> membershipsOf(Account account) {
        return jdbc.sql("select o.id, o.slug, o.name from person p join organisation o on o.id = p.organisation_id"
                        + " where p.account_id = ? and p.suspended = false order by o.name, o.id")
                .param(account.id())
                .query((row, number) ->
                        new Membership(row.getString("id"), row.getString("slug"), row.getString("name")))
                .list();
    }

    @Override
    public boolean answersForSecurity(Account account) {
        return jdbc.sql("select exists (select 1 from person p join role_assignment r"
                        + " on r.organisation_id = p.organisation_id and r.person_id = p.id where p.account_id = ?"
                        + " and p.suspended = false and r.category in ('TOP_MANAGEMENT', 'ISMS_ACCOUNTABLE'))")
                .param(account.id())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Member member(Account account, ResultSet row) throws SQLException {
        String person = row.getString("person_id");
        String categories = row.getString("categories");
        List<ActorCategory> held = categories == null
                ? List.of()
                : Arrays.stream(categories.split(" "))
                        .map(ActorCategory::valueOf)
                        .toList();
        return new Member(
                new OrganisationId(row.getString("id")),
                row.getString("slug"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                person,
                new Actor(account.id(), person, row.getString("person_name")),
                CategoryPermissions.of(held));
    }
}
