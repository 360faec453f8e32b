// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * T-MASS-1: every form that changes something is sent with a field for each column of the database, named in both ways.
 * Only what the form is for may arrive.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MassAssignmentTest extends PageTest {

    /** Columns that say who, when, which and whose: no form may fill them as it likes. */
    private static final Pattern OURS =
            Pattern.compile("id|.*_id|.*_at|.*_by|.*hash|.*version|.*author.*|.*approver.*|operator|suspended|slug");

    private static final Pattern ARRIVED = Pattern.compile("(\\w+)=[^|]*\\bmass-[a-z]");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Neighbourhood people;
    private DatabaseText database;

    @BeforeAll
    void moveIn() {
        clock.set(TestClock.START);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        database = new DatabaseText(jdbc);
    }

    @Test
    void nothingArrivesThatTheFormIsNotFor() {
        for (String person : List.of("employee", "top", "operational", "operator", "accountable")) {
            people.visitOf(person);
        }
        List<String> accounts = accounts();
        List<String> others = othersRows();

        for (String person : List.of("employee", "top", "operational", "operator", "accountable")) {
            Route.allOf(context).stream()
                    .filter(route -> route.method().equals("POST") && !route.ofProgram())
                    .filter(route -> !route.pattern().startsWith("/sign-"))
                    .forEach(route -> people.visitOf(person).postAll(route.path(people.atHome()), hostileFields()));
        }

        assertThat(arrived())
                .noneMatch(
                        column -> OURS.matcher(column.replaceFirst(".*\\.", "")).matches());
        assertThat(arrived()).contains("person.name", "person.title", "task_declaration.note");
        assertThat(accounts()).containsAll(accounts);
        assertThat(othersRows()).isEqualTo(others);
        assertThat(rowsAtHome())
                .noneMatch(row ->
                        row.contains(people.other().accountable().person().id()))
                .noneMatch(row ->
                        row.contains(Objects.requireNonNull(people.nextDoor().get("control"))));
    }

    private List<Map.Entry<String, String>> hostileFields() {
        Map<String, String> columns = new TreeMap<>(database.columns());
        List.of("role", "roles", "admin", "tenant_id", "approved_by", "permissions", "actor", "member")
                .forEach(name -> columns.put(name, ""));
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        columns.forEach((name, type) -> {
            String value = value(name, type);
            fields.add(Map.entry(name, value));
            if (name.contains("_")) {
                fields.add(Map.entry(camel(name), value));
            }
        });
        return fields;
    }

    private String value(String column, String type) {
        if (column.equals("organisation_id")) {
            return people.other().organisation().id().value();
        }
        if (column.equals("account_id") || column.equals("account")) {
            return people.other().accountable().account().id();
        }
        if (column.contains("person") || column.contains("owner")) {
            return people.other().accountable().person().id();
        }
        if (column.contains("control") || column.contains("assessment") || column.contains("obligation")) {
            return people.nextDoor().getOrDefault(column.replace("_id", ""), "mass-thing");
        }
        String text = "mass-" + column.replace('_', '-');
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "boolean" -> "true";
            case "integer", "bigint", "smallint" -> "0";
            case "date" -> "2027-03-02";
            default -> column.equals("email") ? text + "@test.example" : text;
        };
    }

    private static String camel(String column) {
        return Pattern.compile("_(\\w)")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase());
    }

    /** Columns that took the value of a field, without the journal, which tells what happened. */
    private Set<String> arrived() {
        Set<String> arrived = new TreeSet<>();
        database.rows(Set.of())
                .forEach((table, rows) -> rows.forEach(row -> {
                    Matcher cell = ARRIVED.matcher(row);
                    while (!table.equals("journal_entry") && cell.find()) {
                        arrived.add(table + "." + cell.group(1));
                    }
                }));
        return arrived;
    }

    /** Who may do what in the installation, without what everybody may choose. */
    private List<String> accounts() {
        return database.rows(Set.of("language")).get("account");
    }

    private List<String> othersRows() {
        return rowsOf("organisation_id=" + people.other().organisation().id().value());
    }

    private List<String> rowsAtHome() {
        return rowsOf("organisation_id=" + people.home().organisation().id().value());
    }

    private List<String> rowsOf(String other) {
        return database.rows(Set.of()).values().stream()
                .flatMap(List::stream)
                .filter(row -> row.contains(other))
                .collect(Collectors.toList());
    }
}
