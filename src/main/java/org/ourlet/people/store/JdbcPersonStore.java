// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.PersonStore;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonStore implements PersonStore {

    private static final String COLUMNS = "id, name, email, title, external, half_days_per_month, account_id, version";

    private final JdbcClient jdbc;

    JdbcPersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Team team(OrganisationId organisation) {
        List<Person> persons = jdbc.sql(
                        "select " + COLUMNS + " from person where organisation_id = ? order by name, id")
                .param(organisation.value())
                .query(JdbcPersonStore::person)
                .list();
        List<RoleAssignment> assignments = jdbc.sql("select id, person_id, category, deputy from role_assignment"
                        + " where organisation_id = ? order by id")
                .param(organisation.value())
                .query(JdbcPersonStore::assignment)
                .list();
        return new Team(persons, assignments);
    }

    @Override
    public void insert(OrganisationId organisation, Person person) {
        jdbc.sql("insert into person (organisation_id, " + COLUMNS + ", suspended)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), person.id(), person.name(), person.email(), person.title())
                .param(person.external())
                .param(person.halfDaysPerMonth())
                .param(person.account())
                .params(person.version(), false)
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, Person person) {
        return jdbc.sql("update person set name = ?, email = ?, title = ?, external = ?, half_days_per_month = ?,"
                                + " version = version + 1 where organisation_id = ? and id = ? and version = ?")
                        .params(person.name(), person.email(), person.title(), person.external())
                        .param(person.halfDaysPerMonth())
                        .params(organisation.value(), person.id(), person.version())
                        .update()
                == 1;
    }

    @Override
    public boolean link(OrganisationId organisation, String person, String account) {
        return jdbc.sql("update person set account_id = ?, version = version + 1"
                                + " where organisation_id = ? and id = ? and account_id is null")
                        .params(account, organisation.value(), person)
                        .update()
                == 1;
    }

    @Override
    public void insert(OrganisationId organisation, RoleAssignment assignment) {
        jdbc.sql("insert into role_assignment (organisation_id, id, person_id, category, deputy)"
                        + " values (?, ?, ?, ?, ?)")
                .params(organisation.value(), assignment.id(), assignment.person())
                .params(assignment.category().name(), assignment.deputy())
                .update();
    }

    @Override
    public boolean delete(OrganisationId organisation, String person, ActorCategory category) {
        return jdbc.sql("delete from role_assignment where organisation_id = ? and person_id = ? and category = ?")
                        .params(organisation.value(), person, category.name())
                        .update()
                > 0;
    }

    @Override
    public List<Person> ofAccount(OrganisationId organisation, String account) {
        return jdbc.sql("select " + COLUMNS + " from person where organisation_id = ? and account_id = ?")
                .params(organisation.value(), account)
                .query(JdbcPersonStore::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("name"),
                new Person.Contact(text(row, "email"), text(row, "title")),
                row.getBoolean("external"),
                number(row, "half_days_per_month"),
                row.getString("account_id"),
                row.getLong("version"));
    }

    private static RoleAssignment assignment(ResultSet row, int number) throws SQLException {
        return new RoleAssignment(
                row.getString("id"),
                row.getString("person_id"),
                ActorCategory.valueOf(row.getString("category")),
                row.getBoolean("deputy"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
