// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.function.Function;
import java.util.function.Supplier;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Visit;

/** Opens sessions for people of the cast. */
final class Sessions {

    private Sessions() {}

    /** By address; an empty one visits without a session. */
    static Function<String, Visit> of(Supplier<Visit> visits) {
        return email -> {
            Visit visit = visits.get();
            visit.get("/sign-in");
            return email.isEmpty() ? visit : visit.signIn(email, Cast.PASSWORD);
        };
    }
}
