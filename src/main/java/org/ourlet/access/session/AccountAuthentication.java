// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.util.List;
import org.ourlet.access.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in account as Spring Security sees it. It has no authorities: permissions are per organisation. */
final class AccountAuthentication extends AbstractAuthenticationToken {

    private final transient SignedIn signedIn;

    AccountAuthentication(SignedIn signedIn) {
        super(List.of());
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public String getName() {
        return signedIn.account().id();
    }
}
