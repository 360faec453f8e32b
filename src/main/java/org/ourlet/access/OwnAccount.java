// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with her own account: where she is signed in, and where not any more. */
@Service
public class OwnAccount {

    private final SessionDirectory sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(SessionDirectory sessions, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public List<SessionDirectory.Line> sessions(SignedIn owner) {
        return sessions.of(owner.account().id(), clock.instant());
    }

    /** @throws NotFound when it is no session of the account */
    @Transactional
    public void end(SignedIn owner, String session) {
        if (!sessions.end(owner.account().id(), session)) {
            throw new NotFound();
        }
        publish(owner, "account.session-ended");
    }

    @Transactional
    public void endAllOthers(SignedIn owner) {
        sessions.endAllBut(owner.account().id(), owner.session().id());
        publish(owner, "account.other-sessions-ended");
    }

    private void publish(SignedIn owner, String action) {
        events.publishEvent(
                new Change(null, owner.actor(), action, owner.account().id(), Map.of()));
    }
}
