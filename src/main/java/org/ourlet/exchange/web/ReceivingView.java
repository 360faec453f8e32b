// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Refusal;

/**
 * Packages that wait to come in.
 *
 * @param received name of the organisation that just came, else empty
 */
public record ReceivingView(
        String folder,
        List<String> waiting,
        String received,
        @Nullable Refusal refusal) {}
