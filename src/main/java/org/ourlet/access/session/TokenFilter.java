// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.ApiTokens;
import org.ourlet.access.TokenBearer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the token of a program, in the header {@code Authorization: Bearer}, for addresses of the API alone. A request with
 * a token has nothing to do with the session of a browser, so it needs no form token; a wrong one ends here.
 */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String API = "/api/v1/";

    private final ApiTokens tokens;

    TokenFilter(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the request shows a token at all. Browsers never do by themselves. */
    static boolean shown(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API) && secret(request) != null;
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !shown(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request);
        Optional<TokenBearer> bearer = secret == null ? Optional.empty() : tokens.bearer(secret);
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new TokenAuthentication(bearer.get())));
        chain.doFilter(request, response);
    }
}
