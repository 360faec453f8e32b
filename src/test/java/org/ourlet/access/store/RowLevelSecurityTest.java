// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.RowScope;
import org.ourlet.exchange.person.PersonalRows;
import org.ourlet.organisation.OrganisationStore;
import org.ourlet.people.PersonStore;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ControlsLife;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The database itself refuses the rows of another organisation, whatever the statement says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTest {

    private RunningProgram program;
    private JdbcClient jdbc;
    private TransactionOperations transaction;
    private OrganisationId proofbox;
    private OrganisationId brasserie;
    private Cast.Company second;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.onPostgres(data);
        program.clock().set(TestClock.START);
        Cast.Company one = program.cast().company("Proofbox");
        Cast.Company two = program.cast().company("Brasserie");
        proofbox = one.organisation().id();
        brasserie = two.organisation().id();
        second = two;
        ControlsLife controls = program.controls();
        List.of(one, two).forEach(company -> {
            program.life().live(company);
            controls.live(company);
        });
        jdbc = program.bean(JdbcClient.class);
        transaction = program.bean(TransactionOperations.class);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @AfterEach
    void nobodyInParticular() {
        RowScope.unpin();
    }

    /** As the schema has them, so that a new table is tested on the day it is made. */
    private Map<String, String> tablesOfOrganisations() {
        Map<String, String> tables = new TreeMap<>(Map.of("organisation", "id"));
        jdbc.sql("select table_name from information_schema.columns"
                        + " where table_schema = current_schema() and column_name = 'organisation_id'")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, "organisation_id"));
        return tables;
    }

    private int rows(String table, String key, OrganisationId of) {
        return jdbc.sql("select count(*) from " + table + " where " + key + " = ?")
                .param(of.value())
                .query(Integer.class)
                .single();
    }

    private <T> T pinned(OrganisationId organisation, Supplier<T> work) {
        RowScope.pin(organisation);
        try {
            return work.get();
        } finally {
            RowScope.unpin();
        }
    }

    @Test
    void everyTableOfOrganisationsHasThePolicyAndForcesItOnItsOwner() {
        List<String> protectedTables = jdbc.sql(
                        "select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid"
                                + " where p.polname = 'rows_of_organisation' and c.relrowsecurity and c.relforcerowsecurity"
                                + " and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null")
                .query(String.class)
                .list();

        assertThat(tablesOfOrganisations()).hasSizeGreaterThan(25);
        assertThat(protectedTables)
                .containsExactlyInAnyOrderElementsOf(tablesOfOrganisations().keySet());
    }

    @Test
    void theUserOfTheProgramIsSubjectToIt() {
        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void withTheWrongOrganisationSetNothingIsFound() {
        List<String> filled = new ArrayList<>();
        tablesOfOrganisations().forEach((table, key) -> {
            assertThat(pinned(proofbox, () -> rows(table, key, brasserie)))
                    .as(table)
                    .isZero();
            assertThat(rows(table, key, brasserie)).as(table + ", nothing set").isZero();
            if (pinned(brasserie, () -> rows(table, key, brasserie)) > 0) {
                filled.add(table);
            }
        });

        assertThat(filled).contains("person", "document_version", "risk", "control", "journal_entry", "organisation");
    }

    @Test
    void aStatementWithoutItsConditionShowsOneOrganisationAlone() {
        List<String> seen = pinned(
                proofbox,
                () -> jdbc.sql("select distinct organisation_id from person")
                        .query(String.class)
                        .list());

        assertThat(seen).containsExactly(proofbox.value());
    }

    @Test
    void writingForAnotherOrganisationIsRefused() {
        RowScope.pin(proofbox);

        assertThatThrownBy(() -> jdbc.sql(
                                "insert into fact (organisation_id, fact_key, fact_value, said_by, said_at, version)"
                                        + " values (?, 'org.made-up', 'theirs', '', '', 0)")
                        .param(brasserie.value())
                        .update())
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> jdbc.sql("update person set organisation_id = ?")
                        .param(brasserie.value())
                        .update())
                .hasStackTraceContaining("row-level security");
        assertThat(jdbc.sql("update person set title = 'theirs' where organisation_id = ?")
                        .param(brasserie.value())
                        .update())
                .isZero();
        assertThat(jdbc.sql("delete from invitation where organisation_id = ?")
                        .param(brasserie.value())
                        .update())
                .isZero();
    }

    @Test
    void aStoreAskedForAnotherOrganisationThanThePinnedFindsNothing() {
        PersonStore people = program.bean(PersonStore.class);

        assertThat(people.team(brasserie).persons()).isNotEmpty();
        assertThat(pinned(proofbox, () -> people.team(brasserie).persons())).isEmpty();
        assertThat(pinned(proofbox, () -> people.team(proofbox).persons())).isNotEmpty();
    }

    @Test
    void whatIsMarkedSeesAllEvenInARequest() {
        OrganisationStore organisations = program.bean(OrganisationStore.class);

        assertThat(pinned(proofbox, organisations::all)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(pinned(proofbox, () -> organisations.find(brasserie))).isEmpty();
    }

    @Test
    void anAccountOfTwoOrganisationsIsKnownToBeUsedElsewhere() {
        Cast.Company third = program.cast().company("Weber");
        Cast.Somebody paul = third.employee();
        PersonalRows personal = program.bean(PersonalRows.class);
        boolean before = pinned(
                third.organisation().id(),
                () -> personal.usedElsewhere(
                        third.organisation().id(), paul.account().id()));
        String somebody = program.cast().withoutAccount(second).id();
        try (RowScope all = RowScope.across()) {
            jdbc.sql("update person set account_id = ? where organisation_id = ? and id = ?")
                    .params(paul.account().id(), brasserie.value(), somebody)
                    .update();
        }

        assertThat(before).isFalse();
        assertThat(pinned(
                        third.organisation().id(),
                        () -> personal.usedElsewhere(
                                third.organisation().id(), paul.account().id())))
                .isTrue();
    }

    @Test
    void followsTheOrganisationInsideATransactionAndAfterARollback() {
        List<Integer> counts = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            counts.add(pinned(proofbox, () -> rows("person", "organisation_id", proofbox)));
            counts.add(pinned(brasserie, () -> rows("person", "organisation_id", proofbox)));
            status.setRollbackOnly();
        });
        counts.add(pinned(brasserie, () -> rows("person", "organisation_id", proofbox)));
        counts.add(pinned(proofbox, () -> rows("person", "organisation_id", proofbox)));

        assertThat(counts.get(0)).isPositive().isEqualTo(counts.get(3));
        assertThat(List.of(counts.get(1), counts.get(2))).containsOnly(0);
    }

    @Test
    void manyThreadsOnFewConnectionsNeverMeet() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<String> wrong = new java.util.concurrent.CopyOnWriteArrayList<>();
        for (int at = 0; at < 16; at++) {
            OrganisationId own = at % 2 == 0 ? proofbox : brasserie;
            threads.add(new Thread(() -> pinned(own, () -> {
                for (int turn = 0; turn < 60; turn++) {
                    jdbc.sql("select distinct organisation_id from person").query(String.class).list().stream()
                            .filter(seen -> !seen.equals(own.value()))
                            .forEach(wrong::add);
                }
                return wrong;
            })));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(wrong).isEmpty();
    }
}
