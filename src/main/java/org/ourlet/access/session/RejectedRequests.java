// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers addresses that are refused before any other filter runs; their page carries the same headers as all others. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", SecurityHeaders.PERMISSIONS_POLICY,
            "Cache-Control", "no-store");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        HEADERS.forEach(response::setHeader);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
