// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.time.Instant;

/**
 * Something that was done about backups, for the record. Our own.
 *
 * @param file name of the file, without its folder
 * @param rows zero when it failed
 */
public record BackupRun(String id, Kind kind, Instant at, long milliseconds, String file, long rows, Outcome outcome) {

    public enum Kind {
        BY_HAND,
        SCHEDULED,
        DRILL
    }

    public enum Outcome {
        DONE,
        FAILED,
        JOURNAL_BROKEN
    }

    public boolean succeeded() {
        return outcome == Outcome.DONE;
    }
}
