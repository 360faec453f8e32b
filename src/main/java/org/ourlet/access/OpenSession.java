// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is signed in on a device.
 *
 * @param id what its owner ends it by; opens nothing
 * @param confirmedAt when the owner proved last who she is
 * @param awaitsCode the password was right and the code of the second factor is still missing: nobody is signed in yet
 * @param factorDueAt from when on nothing works until the owner has set up a second factor, null when she need not
 */
public record OpenSession(
        String id,
        Instant confirmedAt,
        Device device,
        boolean awaitsCode,
        @Nullable Instant factorDueAt) {

    OpenSession confirmed(Instant now) {
        return new OpenSession(id, now, device, awaitsCode, factorDueAt);
    }

    OpenSession complete(Instant now) {
        return new OpenSession(id, now, device, false, null);
    }

    /** The owner should set up a second factor, now or within some days. */
    public boolean factorWanted() {
        return factorDueAt != null;
    }

    public boolean factorOverdue(Instant now) {
        return factorDueAt != null && !now.isBefore(factorDueAt);
    }
}
