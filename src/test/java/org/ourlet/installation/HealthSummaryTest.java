// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.installation.HealthSummary.Database;
import org.ourlet.installation.HealthSummary.Disk;
import org.ourlet.installation.HealthSummary.Program;

class HealthSummaryTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final long GIGABYTE = 1L << 30;

    private static HealthSummary with(Disk disk, @Nullable Instant backup, boolean drillDue) {
        return new HealthSummary(
                new Program("1", "17"), new Database("SQLite", "202611281", 40), disk, backup, null, drillDue, NOW);
    }

    private static Disk disk(long free, long total) {
        return new Disk(free * GIGABYTE, total * GIGABYTE);
    }

    @Test
    void isWellWithRoomABackupAndARehearsal() {
        assertThat(with(disk(50, 100), NOW.minus(Duration.ofHours(30)), false).isWell())
                .isTrue();
    }

    @Test
    void aMissedBackupWantsALook() {
        HealthSummary summary = with(disk(50, 100), NOW.minus(Duration.ofHours(50)), false);

        assertThat(summary.backupDue()).isTrue();
        assertThat(summary.isWell()).isFalse();
        assertThat(with(disk(50, 100), null, false).backupDue()).isTrue();
    }

    @Test
    void aMissingRehearsalWantsALook() {
        assertThat(with(disk(50, 100), NOW, true).isWell()).isFalse();
    }

    @Test
    void aDiskIsLowBelowTwoGigabytesOrATenth() {
        assertThat(disk(1, 4).isLow()).isTrue();
        assertThat(disk(9, 100).isLow()).isTrue();
        assertThat(disk(2, 4).isLow()).isFalse();
        assertThat(disk(10, 100).isLow()).isFalse();
        assertThat(disk(0, 0).isLow()).isTrue();
    }
}
