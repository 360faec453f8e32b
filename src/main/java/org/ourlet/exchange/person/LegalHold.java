// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.time.Instant;
import org.ourlet.shared.Actor;

/**
 * As long as it stands, nothing is erased, because a court or an authority may ask for it.
 *
 * @param byOperator set by whoever runs the installation, else by the organisation; the same side lifts it
 */
public record LegalHold(String reason, Actor by, Instant at, boolean byOperator) {}
