// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.exchange.BackupContents;
import org.ourlet.exchange.BackupFiles.Rehearsal;
import org.ourlet.exchange.sealed.Cost;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.journal.Journal;
import org.ourlet.journal.store.JdbcOfflineVerification;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.TestClock;

/** A backup of a program at work can be read back whole, on either database, and not at all when it was damaged. */
abstract class BackupFilesTest {

    private static final Passphrase WORDS = new Passphrase("seven dwarfs and a mountain");
    private static final Cost CHEAP = new Cost(8, 1);
    private static final int DAMAGED = 500;
    private static final long SEED = 20_270_302;

    @TempDir
    protected Path folder;

    protected Path data;
    private RunningProgram program;
    private Cast.Company company;
    private JdbcBackupFiles files;
    private Path backup;

    protected abstract RunningProgram start() throws IOException;

    protected abstract DatabaseAddress address();

    @BeforeEach
    void work() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        program = start();
        company = program.cast().company("Proofbox");
        program.life().live(company);
        program.bean(Journal.class)
                .erase(
                        company.organisation().id(),
                        Actor.PROGRAM,
                        company.employee().account().id());
        files = new JdbcBackupFiles(
                program.bean(DataSource.class), data.resolve("keys"), new JdbcOfflineVerification(), CHEAP);
        backup = folder.resolve("one.backup");
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private BackupContents write() {
        return files.write(backup, WORDS, TestClock.START);
    }

    @Test
    void bringsEverythingBack() {
        BackupContents written = write();

        Path place = new PendingRestore(data).folder();
        Rehearsal found = files.prepare(backup, WORDS, place);

        assertThat(found.contents()).isEqualTo(written);
        assertThat(found.journalHolds()).isTrue();
        assertThat(found.journalEntries()).isGreaterThan(20);
        assertThat(DatabaseLines.of(DatabaseAddress.scratch(place.resolve("restored.db"))))
                .isEqualTo(DatabaseLines.of(address()));
    }

    @Test
    void movesToPostgres() {
        write();
        PendingRestore pending = new PendingRestore(folder.resolve("other"));
        files.prepare(backup, WORDS, pending.folder());
        pending.ready("one.backup");
        DatabaseAddress target = new DatabaseAddress(Postgres.newDatabase(), "postgres", "");

        pending.complete(target, "1");

        assertThat(DatabaseLines.of(target)).isEqualTo(DatabaseLines.of(address()));
        assertThat(folder.resolve("other/keys/journal.key")).exists();
        assertThat(pending.isReady()).isFalse();
    }

    @Test
    void replacesASqliteFileAndKeepsTheOneBefore() throws IOException {
        write();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("ourlet.db"), "what was there");
        PendingRestore pending = new PendingRestore(other);
        files.prepare(backup, WORDS, pending.folder());
        pending.ready("one.backup");

        pending.complete(DatabaseAddress.sqlite(other.resolve("ourlet.db")), "17");

        assertThat(DatabaseLines.of(DatabaseAddress.sqlite(other.resolve("ourlet.db"))))
                .isEqualTo(DatabaseLines.of(address()));
        assertThat(other.resolve("ourlet-before-17.db")).hasContent("what was there");
    }

    @Test
    void holdsTheKeyOfTheJournalAndNoSession() throws IOException {
        program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
        write();

        Path place = new PendingRestore(data).folder();
        files.prepare(backup, WORDS, place);

        assertThat(place.resolve("keys/journal.key")).hasSameTextualContentAs(data.resolve("keys/journal.key"));
        assertThat(DatabaseLines.of(address())).noneMatch(line -> line.contains("account_session"));
    }

    @Test
    void showsNothingInClear() throws IOException {
        write();

        String text = new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1);

        assertThat(text).doesNotContain(company.mark(), "account", Files.readString(data.resolve("keys/journal.key")));
    }

    @Test
    void canBeMadeWhilePeopleWork() throws InterruptedException {
        AtomicBoolean working = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        Thread writer = new Thread(() -> {
            Journal journal = program.bean(Journal.class);
            while (working.get()) {
                journal.note(Change.of(company.organisation().id(), Actor.PROGRAM, "document.changed", "W01"));
                written.incrementAndGet();
            }
        });
        writer.start();
        for (int round = 0; round < 5; round++) {
            int before = written.get();
            Path file = folder.resolve("round" + round + ".backup");
            files.write(file, WORDS, TestClock.START);

            Rehearsal found = files.rehearse(file, WORDS);

            assertThat(found.journalHolds()).isTrue();
            assertThat(found.journalEntries()).isGreaterThanOrEqualTo(before);
        }
        working.set(false);
        writer.join();
    }

    @Test
    void refusesEveryDamagedBackupWithASentence() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        Map<UnreadableBackup.Reason, Integer> reasons = new TreeMap<>();
        List<Integer> accepted = new ArrayList<>();
        for (int attempt = 0; attempt < DAMAGED; attempt++) {
            Files.write(backup, damaged(whole, random));
            try {
                files.check(backup, WORDS);
                accepted.add(attempt);
            } catch (UnreadableBackup refusal) {
                assertThat(refusal.getMessage()).endsWith(".");
                reasons.merge(refusal.reason(), 1, Integer::sum);
            }
        }

        System.out.println(DAMAGED + " damaged backups, refused: " + (DAMAGED - accepted.size()) + " " + reasons);
        assertThat(accepted).isEmpty();
    }

    /** Bits turned, an end cut off, a piece left out, twice, or in the wrong place, something behind it. */
    private static byte[] damaged(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        int length = 1 + random.nextInt(Math.min(5_000, whole.length - at));
        byte[] head = Arrays.copyOf(whole, at);
        byte[] tail = Arrays.copyOfRange(whole, at, whole.length);
        byte[] piece = Arrays.copyOfRange(whole, at, at + length);
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> head;
            case 2 -> join(head, Arrays.copyOfRange(whole, at + length, whole.length));
            case 3 -> join(head, piece, tail);
            case 4 -> join(whole, piece);
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield join(head, noise, Arrays.copyOfRange(whole, at + length, whole.length));
            }
        };
    }

    private static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    @Test
    void opensWithTheRightWordsOnly() {
        write();

        assertThat(files.check(backup, new Passphrase("Seven-Dwarfs and a MOUNTAIN"))
                        .rows())
                .isPositive();
        assertThatThrownBy(() -> files.check(backup, new Passphrase("seven dwarfs")))
                .isInstanceOf(UnreadableBackup.class)
                .hasMessageContaining("recovery key does not open");
    }

    @Test
    void refusesToOverwriteAPostgresInUse() {
        write();
        PendingRestore pending = new PendingRestore(folder.resolve("other"));
        files.prepare(backup, WORDS, pending.folder());
        pending.ready("one.backup");
        DatabaseAddress target = new DatabaseAddress(Postgres.newDatabase(), "postgres", "");
        pending.complete(target, "1");
        files.prepare(backup, WORDS, pending.folder());
        pending.ready("one.backup");

        assertThatThrownBy(() -> pending.complete(target, "2")).hasMessageContaining("empty PostgreSQL database");
    }
}
