// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

    /** The field that carries the answer of a passkey instead. */
    static final String PASSKEY = "confirming-passkey";

    private final Proof proof;
    private final SignInAfter sessions;
    private final Clock clock;

    FreshSignInGate(Proof proof, SignInAfter sessions, Clock clock) {
        this.proof = proof;
        this.sessions = sessions;
        this.clock = clock;
    }

    void check(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn.fresh(clock.instant()) || confirm(signedIn, request, response)) {
            return;
        }
        boolean tried = request.getParameter(FIELD) != null || request.getParameter(PASSKEY) != null;
        throw new ProofNeeded(tried, signedIn.account());
    }

    boolean confirm(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        boolean right = proves(signedIn.account(), given(request, FIELD), given(request, PASSKEY));
        if (right) {
            sessions.renew(signedIn.confirmed(clock.instant()), request, response);
        }
        return right;
    }

    private static String given(HttpServletRequest request, String field) {
        String given = request.getParameter(field);
        return given == null ? "" : given;
    }

    private boolean proves(Account account, String typed, String passkey) {
        if (!passkey.isEmpty()) {
            return proof.byPasskey(account, passkey);
        }
        if (typed.isBlank()) {
            return false;
        }
        return proof.wantsCode(account) ? proof.byCode(account, typed) : proof.byPassword(account, typed);
    }
}
