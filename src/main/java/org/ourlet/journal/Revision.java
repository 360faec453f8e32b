// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Tells one state of an organisation from the next: how long its journal and the installation's are, how many small changes
 * there were besides, and the hour, for what depends on the day. Our own.
 */
public record Revision(long entries, long ofInstallation, long smallChanges, Instant hour) {

    public Revision {
        hour = hour.truncatedTo(ChronoUnit.HOURS);
    }
}
