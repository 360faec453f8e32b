// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;

/**
 * Somebody is signed in on a device.
 *
 * @param id what its owner ends it by; opens nothing
 * @param confirmedAt when the owner proved last who she is
 */
public record OpenSession(String id, Instant confirmedAt, Device device) {

    OpenSession confirmed(Instant now) {
        return new OpenSession(id, now, device);
    }
}
