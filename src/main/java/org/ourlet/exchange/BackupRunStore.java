// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.List;
import java.util.Optional;

/** What was done about backups; it concerns the installation. */
public interface BackupRunStore {

    void insert(BackupRun run);

    /** Newest first. */
    List<BackupRun> latest(int most);

    /** The latest that went well. */
    Optional<BackupRun> latest(BackupRun.Kind kind);

    /** True for one caller only, on however many servers. */
    boolean claim(String day);
}
