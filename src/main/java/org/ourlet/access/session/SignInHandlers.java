// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ourlet.access.LocalPath;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a sign-in leads: back to the page that asked for it, or to the form with the one sentence for every failure. */
@Component
class SignInHandlers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(LocalPath.of(request.getParameter("next")).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        UriComponentsBuilder form = UriComponentsBuilder.fromPath("/sign-in").queryParam("refused");
        LocalPath.of(request.getParameter("next")).ifPresent(next -> form.queryParam("next", "{next}"));
        String next = LocalPath.of(request.getParameter("next")).orElse("");
        response.sendRedirect(form.encode().buildAndExpand(next).toUriString());
    }
}
