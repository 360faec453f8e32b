// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignInProof;
import org.ourlet.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a new security context into a new session. */
@Component
class SessionOpener implements SignInAfter {

    private final SessionBeginning beginning;
    private final KnownDevices devices;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionOpener(SessionBeginning beginning, KnownDevices devices) {
        this.beginning = beginning;
        this.devices = devices;
    }

    @Override
    public void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SignedIn signedIn = beginning.of(account, Device.of(request.getHeader("User-Agent")));
        keep(new AccountAuthentication(signedIn), request, response);
    }

    @Override
    public String signIn(
            Account account,
            SignInProof proof,
            Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn signedIn = beginning.of(account, Device.of(request.getHeader("User-Agent")), proof);
        if (!signedIn.session().awaitsCode()) {
            devices.remember(account.email(), response);
        }
        renew(signedIn, request, response);
        return SignInHandlers.leadsTo(signedIn, next, request);
    }

    @Override
    public void renew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        keep(new AccountAuthentication(signedIn), request, response);
        request.setAttribute(SignedIn.class.getName(), signedIn);
    }

    @Override
    public void complete(SignedIn waiting, HttpServletRequest request, HttpServletResponse response) {
        devices.remember(waiting.account().email(), response);
        renew(beginning.completed(waiting), request, response);
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextImpl context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
