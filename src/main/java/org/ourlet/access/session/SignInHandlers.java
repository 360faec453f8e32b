// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ourlet.access.LocalPath;
import org.ourlet.access.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a sign-in leads: back to the page that asked for it, or to the form with the one sentence for every failure. */
@Component
class SignInHandlers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final KnownDevices devices;

    SignInHandlers(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<String> next = LocalPath.of(request.getParameter("next"));
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            if (!signedIn.session().awaitsCode()) {
                devices.remember(signedIn.account().email(), response);
            }
            response.sendRedirect(leadsTo(signedIn, next, request));
        }
    }

    /**
     * To the code when it is asked for; to setting up a second factor when that is due, or when a person comes without a
     * page in mind and may put it off; else to the page in mind.
     */
    static String leadsTo(SignedIn signedIn, Optional<String> next, HttpServletRequest request) {
        if (signedIn.session().awaitsCode()) {
            return address("/sign-in/code", next);
        }
        boolean person = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        if (signedIn.session().factorWanted() && next.isEmpty() && person) {
            return address("/my-account/second-factor", Optional.of("/"));
        }
        return next.orElse("/");
    }

    private static String address(String path, Optional<String> next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
        next.ifPresent(known -> address.queryParam("next", "{next}"));
        return address.encode().buildAndExpand(next.orElse("")).toUriString();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(address("/sign-in?refused", LocalPath.of(request.getParameter("next"))));
    }
}
