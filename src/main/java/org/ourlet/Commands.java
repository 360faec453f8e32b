// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ourlet.exchange.BackupContents;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.store.PendingRestore;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.journal.store.JdbcOfflineVerification;
import org.ourlet.shared.CannotStart;

/** What the program does on the command line instead of starting. */
record Commands(Installation installation, PrintStream out) {

    /** People may be working meanwhile. */
    int backup(Instant now) {
        requireDatabase();
        Path file = installation.backups().next(now, "");
        Passphrase passphrase = installation.recoveryKey().read();
        BackupFiles files = installation.backupFiles();
        BackupContents written = files.write(file, passphrase, now);
        if (!files.check(file, passphrase).equals(written)) {
            throw new CannotStart("The backup " + file + " could not be read back as it was written. Do not use it.");
        }
        out.println("Backup written and read back: " + file.toAbsolutePath() + " (" + written.tables() + " tables, "
                + written.rows() + " rows).");
        return 0;
    }

    int verifyJournal() {
        requireDatabase();
        OfflineVerification.Result found = new JdbcOfflineVerification().verify(installation.journal());
        found.flaws().forEach(flaw -> out.println("- " + flaw));
        out.println(
                found.holds()
                        ? "The journal is untouched: " + found.entries() + " entries checked."
                        : "The journal was altered outside the program.");
        return found.holds() ? 0 : 1;
    }

    /** Checks everything before anything is replaced; the data from before stays beside under another name. */
    int restore(Path file, Instant now) {
        if (!Files.isReadable(file)) {
            throw new CannotStart("There is no file to read at " + file.toAbsolutePath() + ".");
        }
        PendingRestore pending = new PendingRestore(installation.data());
        try {
            Passphrase passphrase = askForKey();
            BackupFiles.Rehearsal found = installation.backupFiles().prepare(file, passphrase, pending.folder());
            if (!found.journalHolds()) {
                out.println("Careful: the journal in this backup was altered before the backup was made.");
            }
            pending.ready(file.getFileName().toString());
            pending.complete(installation.database(), String.valueOf(now.getEpochSecond()));
            installation.recoveryKey().keep(passphrase);
            out.println("Restored from " + file + ": " + found.contents().rows() + " rows, made "
                    + found.contents().madeAt() + ". Start Ourlet as usual.");
            return 0;
        } catch (UnreadableBackup unreadable) {
            throw new CannotStart(unreadable.getMessage() + " Nothing was changed.");
        }
    }

    private Passphrase askForKey() {
        out.println("Type the recovery key of the backup and press Enter:");
        out.flush();
        if (System.console() != null) {
            return new Passphrase(new String(System.console().readPassword()));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return new Passphrase(line == null ? "" : line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireDatabase() {
        if (installation.database().isSqlite()
                && Files.notExists(installation.data().resolve("ourlet.db"))) {
            throw new CannotStart("There is no data in " + installation.data().toAbsolutePath()
                    + ". Set OURLET_DATA to the folder of the installation.");
        }
    }
}
