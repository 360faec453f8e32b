// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.util.List;
import org.ourlet.access.TokenBearer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program with a valid token as Spring Security sees it. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private final transient TokenBearer bearer;

    TokenAuthentication(TokenBearer bearer) {
        super(List.of());
        this.bearer = bearer;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public TokenBearer getPrincipal() {
        return bearer;
    }

    @Override
    public String getName() {
        return bearer.account().id();
    }
}
