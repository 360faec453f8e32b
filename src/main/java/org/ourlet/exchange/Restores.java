// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.ourlet.exchange.BackupFiles.Rehearsal;
import org.ourlet.exchange.BackupFolder.BackupFile;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.SealedInput;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.shared.NotFound;
import org.springframework.stereotype.Service;

/** Prepares a restore while the installation is still empty. All of it is checked; the next start puts it in place. */
@Service
public class Restores {

    private final BackupFiles files;
    private final BackupFolder folder;
    private final RecoveryKey key;
    private final RestorePlace place;
    private final Clock clock;

    Restores(BackupFiles files, BackupFolder folder, RecoveryKey key, RestorePlace place, Clock clock) {
        this.files = files;
        this.folder = folder;
        this.key = key;
        this.place = place;
        this.clock = clock;
    }

    /**
     * Puts a file that somebody sends among the backups, to be chosen and checked there like any other.
     *
     * @return its name
     * @throws UnreadableBackup when it does not begin like a backup; it is not kept then
     */
    public String takeIn(IncomingFile incoming) {
        try {
            Path file = folder.forIncoming(incoming.name(), clock.instant());
            Files.createDirectories(folder.path());
            Path part = Files.createTempFile(folder.path(), "incoming", ".part");
            try {
                incoming.moveTo(part);
                SealedInput.requireBackup(part);
                Files.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            return file.getFileName().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BackupFolder folder() {
        return folder;
    }

    /** Newest first. */
    public List<BackupFile> backups() {
        return folder.files();
    }

    /**
     * @throws NotFound when the folder has no such file
     * @throws UnreadableBackup when it cannot be used; nothing was changed then
     */
    public Rehearsal prepare(String name, Passphrase passphrase) {
        BackupFile file = folder.find(name).orElseThrow(NotFound::new);
        Rehearsal found = files.prepare(file.path(), passphrase, place.folder());
        key.keep(passphrase);
        place.ready(name);
        return found;
    }
}
