// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.BackupFolder.BackupFile;
import org.ourlet.exchange.BackupRun;

/**
 * The backups of the installation.
 *
 * @param key the recovery key when it was asked for, else empty
 * @param lastDrill the latest that went well, null when there was none
 * @param noBackup a rehearsal was asked for, and there is nothing to rehearse with
 */
public record BackupsView(
        List<BackupFile> files,
        List<BackupRun> runs,
        @Nullable BackupRun lastDrill,
        boolean drillDue,
        String key,
        boolean noBackup) {}
