// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.Controls;
import org.ourlet.controls.Obligation;
import org.ourlet.controls.Obligations;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.documents.Drafts;
import org.ourlet.exchange.LegalHolds;
import org.ourlet.exchange.PersonalParticulars;
import org.ourlet.exchange.store.DatabaseAddress;
import org.ourlet.exchange.store.DatabaseLines;
import org.ourlet.guide.ActorCategory;
import org.ourlet.journal.JournalVerification;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.planning.ActivityWork;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.StatementFault;

/** Something breaks after each single statement of a change: the database is as before or as after, never between. */
class BrokenTransactionTest {

    private static final int MOST_STATEMENTS = 400;

    @TempDir
    private Path folder;

    @Test
    void leavesTheDatabaseAsBeforeOrAsAfter() throws SQLException {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = program.cast().company("Proofbox");
            program.life().live(company);
            int broken = 0;
            Map<String, IntConsumer> changes = changes(program, company);
            for (Map.Entry<String, IntConsumer> change : changes.entrySet()) {
                int times = breakOff(program, change.getKey(), change.getValue());
                assertThat(times).as(change.getKey()).isGreaterThan(2);
                broken += times;
            }
            System.out.println(changes.size() + " changes broken off at " + broken + " places");
            assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
        }
    }

    /**
     * SQLite tells another connection whether anything was committed since it last asked. Only when something was, by the
     * program itself meanwhile, everything is compared.
     *
     * @return after how many statements it was broken off before it went through
     */
    private int breakOff(RunningProgram program, String name, IntConsumer change) throws SQLException {
        DatabaseAddress address = DatabaseAddress.sqlite(folder.resolve("ourlet.db"));
        StatementFault fault = program.bean(StatementFault.class);
        try (Connection watch = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ourlet.db"))) {
            long version = version(watch);
            List<String> before = lines(address);
            for (int at = 1; at < MOST_STATEMENTS; at++) {
                int attempt = at;
                boolean broken = broken(fault, name, at, () -> change.accept(attempt));
                long now = version(watch);
                if (!broken) {
                    assertThat(now).as(name + " went through").isNotEqualTo(version);
                    assertThat(lines(address)).as(name + " went through").isNotEqualTo(before);
                    return at - 1;
                }
                if (now != version) {
                    assertThat(lines(address))
                            .as(name + ", broken off after statement " + at)
                            .isEqualTo(before);
                    version = now;
                }
            }
        }
        throw new IllegalStateException(name + " never went through");
    }

    private static long version(Connection watch) throws SQLException {
        try (Statement statement = watch.createStatement();
                ResultSet row = statement.executeQuery("pragma data_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Without what the program notes by itself once a day, which may happen meanwhile. */
    private static List<String> lines(DatabaseAddress address) {
        return DatabaseLines.of(address).stream()
                .filter(line -> !line.matches("\\[\"[0-9-]{10}\",\"[0-9a-f-]{36}\"\\]"))
                .toList();
    }

    private static boolean broken(StatementFault fault, String name, int at, Runnable change) {
        try {
            return fault.failAfter(at, change);
        } catch (RuntimeException unexpected) {
            throw new IllegalStateException(name + " at statement " + at, unexpected);
        }
    }

    private static Map<String, IntConsumer> changes(RunningProgram program, Cast.Company company) {
        OrganisationId organisation = company.organisation().id();
        Actor author = company.accountable().actor();
        Person nobody = program.cast().withoutAccount(company);
        People people = program.bean(People.class);
        Map<String, IntConsumer> changes = new LinkedHashMap<>();
        changes.put(
                "say facts",
                at -> program.bean(Facts.class)
                        .say(author, organisation, Map.of(FactKey.ACTIVITY, "other", FactKey.SIZE, "15")));
        changes.put(
                "choose a level",
                at -> program.bean(Plans.class)
                        .choose(
                                author,
                                organisation,
                                program.bean(Tailoring.class)
                                        .selection(ImplementationLevel.LEVEL_5)
                                        .codes(),
                                program.bean(Plans.class)
                                        .current(organisation)
                                        .orElseThrow()
                                        .version()));
        changes.put(
                "add a person",
                at -> people.add(
                        author, organisation, new People.Particulars("New", new Person.Contact("", ""), false, null)));
        changes.put(
                "give a category",
                at -> people.assign(author, organisation, nobody.id(), ActorCategory.OPERATIONAL_MANAGEMENT, true));
        changes.put(
                "take a category",
                at -> people.withdraw(author, organisation, nobody.id(), ActorCategory.OPERATIONAL_MANAGEMENT));
        changes.put("note time", at -> program.bean(ActivityWork.class).noteTime(author, organisation, "T1", 30));
        changes.put("save a draft", at -> {
            Documents documents = program.bean(Documents.class);
            Map<String, String> answers = new LinkedHashMap<>(
                    documents.file(organisation, "W14").draftText().answers());
            answers.put("protect-first", "changed");
            long revision =
                    documents.file(organisation, "W14").open().orElseThrow().revision();
            program.bean(Drafts.class).save(author, organisation, "W14", answers, revision);
        });
        changes.put(
                "approve a document",
                at -> program.bean(Approvals.class)
                        .approve(
                                company.manager().actor(),
                                organisation,
                                "W13",
                                program.bean(Documents.class)
                                        .file(organisation, "W13")
                                        .open()
                                        .flatMap(version -> version.sent())
                                        .orElseThrow()
                                        .hash()));
        changes.put(
                "keep elsewhere",
                at -> program.bean(DocumentsElsewhere.class)
                        .declare(author, organisation, "W03", "t", "p", LocalDate.of(2027, 2, 1)));
        changes.put(
                "add a law",
                at -> program.bean(Obligations.class)
                        .add(author, organisation, Obligation.Kind.LAW, "law", List.of("A.5.34")));
        changes.put(
                "confirm the statement",
                at -> program.bean(Applicability.class).confirmApplicable(author, organisation));
        changes.put(
                "propose controls",
                at -> program.bean(Controls.class)
                        .addAll(
                                author,
                                organisation,
                                program.bean(Applicability.class)
                                        .proposals(
                                                List.of(),
                                                program.bean(Applicability.class)
                                                        .risks(organisation),
                                                org.ourlet.shared.Language.EN)));
        changes.put("set a legal hold", at -> program.bean(LegalHolds.class).set(author, organisation, "case"));
        changes.put("lift it", at -> program.bean(LegalHolds.class).lift(author, organisation));
        changes.put(
                "erase a person",
                at -> program.bean(PersonalParticulars.class)
                        .erase(author, organisation, nobody.id(), "Erased person"));
        return changes;
    }
}
