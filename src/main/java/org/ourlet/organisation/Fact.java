// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.time.Instant;

/** Something the organisation said: what, who said it last and when. */
public record Fact(FactKey key, String value, String saidBy, Instant saidAt, long version) {}
