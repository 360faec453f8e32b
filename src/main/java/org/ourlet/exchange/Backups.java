// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.exchange.BackupFolder.BackupFile;
import org.ourlet.exchange.BackupRun.Kind;
import org.ourlet.exchange.BackupRun.Outcome;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes backups, reads them back, keeps as many as the rule says, and rehearses the restore. */
@Service
public class Backups {

    /** A restore that was not tried for so long is not known to work. */
    public static final Duration DRILL_EVERY = Duration.ofDays(35);

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final BackupFiles files;
    private final BackupFolder folder;
    private final RecoveryKey key;
    private final BackupDisposal disposal;
    private final BackupRecord record;
    private final Clock clock;

    Backups(
            BackupFiles files,
            BackupFolder folder,
            RecoveryKey key,
            BackupDisposal disposal,
            BackupRecord record,
            Clock clock) {
        this.files = files;
        this.folder = folder;
        this.key = key;
        this.disposal = disposal;
        this.record = record;
        this.clock = clock;
    }

    /** Writes a backup, reads it back to its end, and removes those that the rule no longer keeps. */
    public BackupRun make(Actor actor, Kind kind) {
        Instant from = clock.instant();
        Path file = folder.next(from, "");
        try {
            Passphrase passphrase = key.read();
            BackupContents written = files.write(file, passphrase, from);
            boolean same = files.check(file, passphrase).equals(written);
            disposal.run();
            return record.write(actor, run(kind, from, file, written.rows(), same ? Outcome.DONE : Outcome.FAILED));
        } catch (RuntimeException failure) {
            LOG.error("The backup {} failed: {}", file, failure.toString());
            return record.write(actor, run(kind, from, file, 0, Outcome.FAILED));
        }
    }

    /** The one of the day, when it is missing and no other server has taken it on. */
    public void makeDaily() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (record.claim(today)) {
            make(Actor.PROGRAM, Kind.SCHEDULED);
        }
    }

    /** Restores the newest backup into an empty place, to see that it works; the data of the program is not touched. */
    public Optional<BackupRun> rehearse(Actor actor) {
        return folder.files().stream().findFirst().map(newest -> rehearse(actor, newest));
    }

    private BackupRun rehearse(Actor actor, BackupFile newest) {
        Instant from = clock.instant();
        try {
            BackupFiles.Rehearsal found = files.rehearse(newest.path(), key.read());
            Outcome outcome = found.journalHolds() ? Outcome.DONE : Outcome.JOURNAL_BROKEN;
            return record.write(
                    actor, run(Kind.DRILL, from, newest.path(), found.contents().rows(), outcome));
        } catch (UnreadableBackup unreadable) {
            LOG.error("The rehearsal with {} failed: {}", newest.name(), unreadable.getMessage());
            return record.write(actor, run(Kind.DRILL, from, newest.path(), 0, Outcome.FAILED));
        }
    }

    private BackupRun run(Kind kind, Instant from, Path file, long rows, Outcome outcome) {
        long milliseconds = Duration.between(from, clock.instant()).toMillis();
        return new BackupRun(
                Ids.next(from), kind, from, milliseconds, file.getFileName().toString(), rows, outcome);
    }

    /** The words on paper; that somebody looked is written down. */
    public String revealKey(Actor actor) {
        record.note(new Change(null, actor, "backup.key-shown", "recovery-key", Map.of()));
        return key.read().words();
    }

    public List<BackupFile> files() {
        return folder.files();
    }

    public List<BackupRun> latestRuns(int most) {
        return record.latest(most);
    }

    /** No rehearsal went well for too long. */
    public boolean drillIsDue() {
        return record.latest(Kind.DRILL)
                .filter(run -> run.at().plus(DRILL_EVERY).isAfter(clock.instant()))
                .isEmpty();
    }

    /** The latest that went well, made by hand or by itself. */
    public Optional<BackupRun> lastBackup() {
        return Stream.of(Kind.BY_HAND, Kind.SCHEDULED)
                .map(record::latest)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(BackupRun::at));
    }

    public Optional<BackupRun> lastDrill() {
        return record.latest(Kind.DRILL);
    }
}
