// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Refusal;

/**
 * What can be done with the particulars of a person.
 *
 * @param refusal why they cannot be erased now, null when they can
 * @param first nothing was sent yet
 */
public record PersonDataView(
        String person, String name, @Nullable Refusal refusal, boolean first) {}
