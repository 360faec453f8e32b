// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a browser brings back from a provider.
 *
 * @param issuer who says it, where the provider names itself (RFC 9207)
 */
public record ProviderAnswer(
        @Nullable String code,
        @Nullable String state,
        @Nullable String error,
        @Nullable String issuer) {

    /** Empty when a field comes more than once: nobody knows then which one counts. */
    public static ProviderAnswer of(HttpServletRequest request) {
        boolean once = request.getParameterMap().values().stream().allMatch(values -> values.length == 1);
        return once
                ? new ProviderAnswer(
                        request.getParameter("code"),
                        request.getParameter("state"),
                        request.getParameter("error"),
                        request.getParameter("iss"))
                : new ProviderAnswer(null, null, null, null);
    }
}
