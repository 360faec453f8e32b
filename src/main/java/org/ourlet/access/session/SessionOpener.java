// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourlet.access.Account;
import org.ourlet.access.SignInAfter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a new security context into a new session. */
@Component
class SessionOpener implements SignInAfter {

    private final PasswordSignIn passwords;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionOpener(PasswordSignIn passwords) {
        this.passwords = passwords;
    }

    @Override
    public void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextImpl context = new SecurityContextImpl(passwords.signIn(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
