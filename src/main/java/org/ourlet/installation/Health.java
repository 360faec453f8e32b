// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation;

import java.time.Clock;
import org.ourlet.exchange.BackupRun;
import org.ourlet.exchange.Backups;
import org.springframework.stereotype.Service;

/** Gathers how the installation is. */
@Service
public class Health {

    private final HealthProbe probe;
    private final Backups backups;
    private final Clock clock;

    Health(HealthProbe probe, Backups backups, Clock clock) {
        this.probe = probe;
        this.backups = backups;
        this.clock = clock;
    }

    public HealthSummary summary() {
        return new HealthSummary(
                probe.program(),
                probe.database(),
                probe.disk(),
                backups.lastBackup().map(BackupRun::at).orElse(null),
                backups.lastDrill().map(BackupRun::at).orElse(null),
                backups.drillIsDue(),
                clock.instant());
    }
}
