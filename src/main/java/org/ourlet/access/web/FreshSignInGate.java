// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.ourlet.access.Account;
import org.ourlet.access.Proof;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.springframework.stereotype.Component;

/** Lets through whoever proved within the last minutes who she is, or does so with this very request. */
@Component
class FreshSignInGate {

    /** The field that carries the proof along with the request that it is for. */
    static final String FIELD = "confirmation";

    private final Proof proof;
    private final SignInAfter sessions;
    private final Clock clock;

    FreshSignInGate(Proof proof, SignInAfter sessions, Clock clock) {
        this.proof = proof;
        this.sessions = sessions;
        this.clock = clock;
    }

    void check(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        if (signedIn.fresh(now)) {
            return;
        }
        String given = request.getParameter(FIELD);
        boolean proved = given != null && confirm(signedIn, given, request, response);
        if (!proved) {
            throw new ProofNeeded(given != null, signedIn.account());
        }
    }

    boolean confirm(SignedIn signedIn, String given, HttpServletRequest request, HttpServletResponse response) {
        boolean right = !given.isBlank() && proves(signedIn.account(), given);
        if (right) {
            sessions.renew(signedIn.confirmed(clock.instant()), request, response);
        }
        return right;
    }

    private boolean proves(Account account, String given) {
        return proof.wantsCode(account) ? proof.byCode(account, given) : proof.byPassword(account, given);
    }
}
