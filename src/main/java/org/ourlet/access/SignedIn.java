// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Duration;
import java.time.Instant;
import org.ourlet.shared.Actor;

/** The account behind the request, when it signed in, and in which session. Handlers receive it as an argument. */
public record SignedIn(Account account, Instant at, OpenSession session) {

    /** How long a proof of who somebody is counts for what matters, see {@link FreshSignIn}. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    public boolean fresh(Instant now) {
        return !session.confirmedAt().plus(FRESH).isBefore(now);
    }

    /** The same session, its owner having proved once more who she is. */
    public SignedIn confirmed(Instant now) {
        return new SignedIn(account, at, session.confirmed(now));
    }

    /** The same session after its second factor was shown or set up. */
    public SignedIn complete(Instant now) {
        return new SignedIn(account, at, session.complete(now));
    }

    /** The account as somebody who acts for herself or for the installation, in no organisation. */
    public Actor actor() {
        return new Actor(account.id(), null, account.name());
    }
}
