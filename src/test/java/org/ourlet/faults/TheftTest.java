// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.PasswordResets;
import org.ourlet.access.SecondFactors;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.people.People;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-THEFT-1: a thief has the database, the backups and what was logged, but no file with a key. Sixteen tries, all fail. */
class TheftTest {

    private static final String SESSION = "ourlet_session";

    @TempDir
    private Path folder;

    private final Map<String, Boolean> opened = new LinkedHashMap<>();
    private RunningProgram program;
    private Cast.Company company;
    private JdbcClient stolen;
    private SoftPasskey device;
    private String seed = "";
    private String resetSecret = "";
    private String invitationSecret = "";
    private String sessionSecret = "";

    @Test
    void opensNothingWithoutAKeyFile() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (RunningProgram running = RunningProgram.empty(data)) {
            program = running;
            live();
            stolen = program.bean(JdbcClient.class);

            trySigningIn();
            tryCookies();
            tryLinksAndTokens();
            trySecondFactor();
            tryPasskey();
            tryBackup(data);
            tryReading(data);
        }
        tryStartingWithoutKeys(data);

        System.out.println(opened.size() + " tries: " + opened.keySet());
        assertThat(opened)
                .hasSize(16)
                .allSatisfy((what, success) -> assertThat(success).as(what).isFalse());
    }

    private void live() {
        company = program.cast().company("Proofbox");
        program.life().live(company);
        Visit marta = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
        sessionSecret = marta.cookies().getOrDefault(SESSION, "");
        marta.get("/my-account");
        marta.post("/my-account/second-factor/secret", Map.of());
        SecondFactors factors = program.bean(SecondFactors.class);
        String account = company.accountable().account().id();
        var prepared = factors.prepared(account).orElseThrow();
        seed = prepared.toString();
        marta.post(
                "/my-account/second-factor",
                Map.of("code", prepared.code(program.clock().instant())));
        program.clock().advance(Duration.ofMinutes(2));
        Visit paula = program.visit().signIn(company.manager().email(), Cast.PASSWORD);
        String question =
                paula.get("/my-account/second-factor/passkeys/new.json").text();
        device = new SoftPasskey(program.address());
        paula.post("/my-account/second-factor/passkeys", Map.of("name", "Phone", "passkey", device.create(question)));
        resetSecret = program.bean(PasswordResets.class)
                .byOperator(
                        org.ourlet.shared.Actor.PROGRAM,
                        company.manager().account().id())
                .secret();
        invitationSecret = program.bean(People.class)
                .invite(
                        company.accountable().actor(),
                        company.organisation(),
                        program.cast().withoutAccount(company).id());
        Visit operator = program.visit().signIn(program.cast().operator().email(), Cast.PASSWORD);
        operator.post("/operation/backups", Map.of());
    }

    private String value(String question) {
        return stolen.sql(question).query(String.class).list().stream()
                .findFirst()
                .orElseThrow();
    }

    private void trySigningIn() {
        String hash = value("select password_hash from account where email = '"
                + company.manager().email() + "'");
        opened.put("hash of the password as password", signsIn(company.manager().email(), hash));
        opened.put(
                "name and address as password",
                signsIn(company.manager().email(), company.manager().person().name()));
    }

    private boolean signsIn(String email, String password) {
        Visit visit = program.visit();
        visit.get("/sign-in");
        return !visit.post("/sign-in", Map.of("email", email, "password", password))
                .location()
                .contains("refused");
    }

    private void tryCookies() {
        for (String column : List.of("secret_hash", "id", "account_id")) {
            String cookie = value("select " + column + " from account_session");
            Visit.Answer answer =
                    program.visit().get(company.path("/people"), Map.of("Cookie", SESSION + "=" + cookie));
            opened.put("cookie made of " + column, answer.status() == 200);
        }
    }

    private void tryLinksAndTokens() {
        String reset = value("select secret_hash from password_reset");
        opened.put(
                "hash of a reset link",
                program.visit().get("/password-resets/" + reset).status() == 200);
        String invitation = value("select secret_hash from invitation");
        opened.put(
                "hash of an invitation",
                program.visit().get("/invitations/" + invitation).status() == 200);
        Visit.Answer api = program.visit().withToken("ourlet_" + reset).get(company.api("/risk-assessments"));
        opened.put("a hash as API token", api.status() == 200);
    }

    private void trySecondFactor() {
        Visit visit = program.visit();
        visit.get("/sign-in");
        visit.post("/sign-in", Map.of("email", company.accountable().email(), "password", Cast.PASSWORD));
        visit.get("/sign-in/code");
        String recovery = value("select code_hash from account_recovery_code");
        visit.post("/sign-in/code", Map.of("code", recovery));
        opened.put("hash of a recovery code", visit.get(company.path("/people")).status() == 200);
        String sealed = value("select sealed from account_second_factor where sealed is not null");
        opened.put("seed of the second factor in clear", sealed.contains(seed) || seed.contains(sealed));
    }

    /** The stolen row names the passkey and has its public half; the thief signs with a key of her own. */
    private void tryPasskey() {
        assertThat(value("select credential_id from account_passkey")).isEqualTo(device.credential());
        Visit visit = program.visit();
        visit.get("/sign-in");
        String question = visit.get("/sign-in/passkey.json").text();
        visit.post(
                "/sign-in/passkey",
                Map.of("passkey", device.otherKey().count(99).sign(question)));
        opened.put("a stolen passkey row", visit.get(company.path("/people")).status() == 200);
    }

    private void tryBackup(Path data) throws IOException {
        Path backup = onlyFile(data.resolve("backups"));
        List<String> guesses = new ArrayList<>(List.of("", Cast.PASSWORD, company.mark()));
        guesses.addAll(stolen.sql("select setting from installation_setting")
                .query(String.class)
                .list());
        boolean some = guesses.stream().anyMatch(words -> decrypts(backup, words));
        opened.put("backup with what stands in the database", some);
    }

    private boolean decrypts(Path backup, String words) {
        try {
            program.bean(BackupFiles.class).check(backup, new Passphrase(words));
            return true;
        } catch (UnreadableBackup refused) {
            return false;
        }
    }

    /** Secrets that were seeded must be found nowhere but in the key files. */
    private void tryReading(Path data) throws IOException {
        String recoveryKey = Files.readString(data.resolve("keys/backup.key")).strip();
        String journalKey = Files.readString(data.resolve("keys/journal.key")).strip();
        opened.put("a secret of links and sessions found", found(data, resetSecret, invitationSecret, sessionSecret));
        opened.put("a password or key found", found(data, Cast.PASSWORD, recoveryKey, journalKey));
        opened.put("words of documents found in a backup", found(data.resolve("backups"), company.secret()));
    }

    private static boolean found(Path place, String... secrets) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean key = file.getParent().getFileName().toString().equals("keys");
                String text = key ? "" : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (Stream.of(secrets).anyMatch(text::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tryStartingWithoutKeys(Path data) throws IOException {
        Path other = Files.createDirectories(folder.resolve("thief"));
        Files.copy(data.resolve("ourlet.db"), other.resolve("ourlet.db"));
        try (ChildProgram thief = ChildProgram.start(Map.of("OURLET_DATA", other.toString(), "OURLET_PORT", "0"))) {
            opened.put("the program on the stolen database", thief.exitCode() == 0);
            assertThat(thief.console()).containsPattern("The key of .* is missing");
        }
        assertThatThrownBy(() -> Files.readString(other.resolve("keys/journal.key")))
                .isInstanceOf(IOException.class);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
