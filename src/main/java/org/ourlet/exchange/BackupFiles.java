// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.nio.file.Path;
import java.time.Instant;
import org.ourlet.exchange.sealed.Passphrase;

/** Writes and reads backup files. Every method that reads throws {@code UnreadableBackup} for a file it cannot use. */
public interface BackupFiles {

    /** Writes a consistent picture of the database and the key folder, while people go on working. */
    BackupContents write(Path file, Passphrase passphrase, Instant now);

    /** Reads the file to its end and compares everything with what it says of itself. */
    BackupContents check(Path file, Passphrase passphrase);

    /** Restores into an empty place, brings it to the present form, checks it and the journal in it, and leaves no trace. */
    Rehearsal rehearse(Path file, Passphrase passphrase);

    /**
     * Restores into the given folder, checked like a rehearsal. The next start puts it in place of the present data.
     */
    Rehearsal prepare(Path file, Passphrase passphrase, Path folder);

    /** What a rehearsal found; the journal holds or it does not. */
    record Rehearsal(BackupContents contents, long journalEntries, boolean journalHolds) {}
}
