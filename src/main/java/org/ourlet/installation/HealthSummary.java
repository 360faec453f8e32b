// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the installation is, for whoever runs it. Our own.
 *
 * @param lastBackup the latest that went well, if any
 * @param lastDrill the latest rehearsal of a restore that went well, if any
 * @param drillDue none went well for too long
 */
public record HealthSummary(
        Program program,
        Database database,
        Disk disk,
        @Nullable Instant lastBackup,
        @Nullable Instant lastDrill,
        boolean drillDue,
        Instant now) {

    /** A daily backup that is older than this was missed at least once. */
    static final Duration BACKUP_EVERY = Duration.ofHours(49);

    /**
     * The program and what it runs on.
     *
     * @param version empty when it was not built by its build
     */
    public record Program(String version, String java) {}

    /**
     * The database.
     *
     * @param tables the form of the tables: the time stamp of the last migration
     */
    public record Database(String product, String tables, long migrations) {}

    /** The disk that holds the data folder. */
    public record Disk(long free, long total) {

        static final long LEAST_BYTES = 2L << 30;
        static final int LEAST_PERCENT = 10;

        public boolean isLow() {
            return free < LEAST_BYTES || percentFree() < LEAST_PERCENT;
        }

        public long percentFree() {
            return total == 0 ? 0 : free * 100 / total;
        }

        public long freeGigabytes() {
            return free >> 30;
        }
    }

    public boolean backupDue() {
        return lastBackup == null || lastBackup.plus(BACKUP_EVERY).isBefore(now);
    }

    /** Nothing asks for the operator. */
    public boolean isWell() {
        return !disk.isLow() && !backupDue() && !drillDue;
    }
}
