// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.time.Instant;
import org.ourlet.shared.Actor;

/** As long as it stands, nothing is erased, because a court or an authority may ask for it. */
public record LegalHold(String reason, Actor by, Instant at) {}
