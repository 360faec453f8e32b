// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.List;
import org.ourlet.exchange.BackupFiles.Rehearsal;
import org.ourlet.exchange.BackupFolder.BackupFile;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.shared.NotFound;
import org.springframework.stereotype.Service;

/** Prepares a restore while the installation is still empty. All of it is checked; the next start puts it in place. */
@Service
public class Restores {

    private final BackupFiles files;
    private final BackupFolder folder;
    private final RecoveryKey key;
    private final RestorePlace place;

    Restores(BackupFiles files, BackupFolder folder, RecoveryKey key, RestorePlace place) {
        this.files = files;
        this.folder = folder;
        this.key = key;
        this.place = place;
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
     * @throws org.ourlet.exchange.sealed.UnreadableBackup when it cannot be used; nothing was changed then
     */
    public Rehearsal prepare(String name, Passphrase passphrase) {
        BackupFile file = folder.find(name).orElseThrow(NotFound::new);
        Rehearsal found = files.prepare(file.path(), passphrase, place.folder());
        key.keep(passphrase);
        place.ready(name);
        return found;
    }
}
