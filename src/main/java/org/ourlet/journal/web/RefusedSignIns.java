// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ourlet.journal.Journal;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Somebody tried to sign in and was refused: which address was typed, and from where. */
@Component
class RefusedSignIns {

    private static final int LONGEST = 254;

    private final Journal journal;
    private final Repeats repeats;

    RefusedSignIns(Journal journal, Repeats repeats) {
        this.journal = journal;
        this.repeats = repeats;
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        String email = typed.substring(0, Math.min(typed.length(), LONGEST));
        if (!repeats.isFirst("sign-in " + email)) {
            return;
        }
        Map<String, String> details = new HashMap<>(Map.of("email", email));
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web) {
            details.put("from", String.valueOf(web.getRemoteAddress()));
        }
        journal.note(new Change(null, Actor.PROGRAM, "account.sign-in-refused", "sign-in", details));
    }
}
