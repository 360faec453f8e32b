// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.guide.ActorCategory;
import org.ourlet.journal.JournalVerification;
import org.ourlet.people.People;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;

class PersonDataPageTest {

    @TempDir
    private Path folder;

    private RunningProgram program;
    private Cast.Company company;
    private Visit accountable;
    private SoftPasskey device;

    private void start(boolean postgres) {
        program = postgres ? RunningProgram.onPostgres(folder) : RunningProgram.empty(folder);
        company = program.cast().company("Proofbox");
        program.life().live(company);
        accountable = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private String path(String more) {
        return company.path("/people/" + company.employee().person().id() + "/particulars" + more);
    }

    /** The employee leaves traces: a document kept elsewhere that somebody else describes with her name. */
    private void leaveTraces() {
        Visit employee = program.visit().signIn(company.employee().email(), Cast.PASSWORD);
        employee.get(company.path(""));
        String passkeys = "/my-account/second-factor/passkeys";
        String question = employee.get(passkeys + "/new.json").text();
        device = new SoftPasskey(program.address());
        employee.post(passkeys, Map.of("name", "Desk of the employee", "passkey", device.create(question)));
        program.bean(DocumentsElsewhere.class)
                .declare(
                        company.accountable().actor(),
                        company.organisation().id(),
                        "W03",
                        "List by " + company.employee().person().name() + ", see her desk",
                        "ask " + company.employee().email(),
                        LocalDate.of(2027, 2, 2));
    }

    private void takeRoleAway() {
        program.bean(People.class)
                .withdraw(
                        company.accountable().actor(),
                        company.organisation().id(),
                        company.employee().person().id(),
                        ActorCategory.EMPLOYEE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void handsOutAndErasesEverythingThatNamesThePerson(boolean postgres) throws IOException {
        start(postgres);
        leaveTraces();
        String name = company.employee().person().name();
        String email = company.employee().email();

        Visit.Answer export = accountable.get(path("/export"));
        String given = unpacked(export.bytes());
        assertThat(given).contains(name, email, "see her desk", "\"person\" :", "role_assignment", "kept_elsewhere");
        assertThat(given).contains("account_passkey", "Desk of the employee").doesNotContain(device.credential());

        assertThat(accountable.post(path("/erasure"), Map.of("sure", "yes")).text())
                .contains("This person holds a category.");
        takeRoleAway();
        assertThat(accountable.post(path("/erasure"), Map.of()).text()).contains("Tick the box");
        assertThat(accountable.post(path("/erasure"), Map.of("sure", "yes")).status())
                .isEqualTo(303);

        assertThat(cells(name)).isEmpty();
        assertThat(cells(email)).isEmpty();
        assertThat(cells("Desk of the employee")).isEmpty();
        assertThat(cells(device.credential())).isEmpty();
        assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
        assertThat(accountable.get(company.path("/people")).text())
                .contains("Erased person ")
                .doesNotContain(name);
        assertThat(accountable.get(company.path("/journal?kind=person")).text())
                .contains("erased the particulars of a person");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> program.visit().signIn(email, Cast.PASSWORD))
                .hasMessageContaining("refused");
        assertThat(accountable.get(path("/export")).status()).isEqualTo(200);
    }

    @Test
    void aLegalHoldKeepsEverybody() {
        start(false);
        takeRoleAway();
        accountable.get(company.path("/legal-hold"));
        assertThat(accountable
                        .post(company.path("/legal-hold"), Map.of("reason", " "))
                        .text())
                .contains("Write why nothing may be erased.");
        assertThat(accountable
                        .post(company.path("/legal-hold"), Map.of("reason", "case 17/2027"))
                        .status())
                .isEqualTo(303);

        assertThat(accountable.get(path("")).text()).contains("A legal hold stands.");
        assertThat(accountable.post(path("/erasure"), Map.of("sure", "yes")).status())
                .isEqualTo(422);
        assertThat(accountable.get(company.path("/people")).text())
                .contains(company.employee().person().name());

        accountable.post(company.path("/legal-hold/release"), Map.of());
        assertThat(accountable.post(path("/erasure"), Map.of("sure", "yes")).status())
                .isEqualTo(303);
        assertThat(accountable.get(company.path("/journal?kind=legal-hold")).text())
                .contains("set a legal hold", "lifted the legal hold");
    }

    /** Columns of the whole database that still hold the words; what was frozen for a signature excepted. */
    private Set<String> cells(String words) {
        Set<String> found = new TreeSet<>();
        try (Connection connection = program.bean(DataSource.class).getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            for (String table : names) {
                look(connection, table, words, found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void look(Connection connection, String table, String words, Set<String> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    String column = row.getMetaData().getColumnName(at);
                    String cell = row.getString(at);
                    if (cell != null && cell.contains(words) && !column.equals("frozen_text")) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
