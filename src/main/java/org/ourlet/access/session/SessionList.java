// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Instant;
import java.util.List;
import org.ourlet.access.SessionDirectory;
import org.ourlet.access.session.SessionStore.Row;
import org.springframework.stereotype.Component;

/** Reads and ends sessions by their account. */
@Component
class SessionList implements SessionDirectory {

    private final SessionStore store;

    SessionList(SessionStore store) {
        this.store = store;
    }

    @Override
    public List<Line> of(String account, Instant now) {
        return store.of(account).stream()
                .filter(row -> !DatabaseSessions.ended(row, now))
                .filter(row -> !row.signedIn().session().awaitsCode())
                .map(SessionList::line)
                .toList();
    }

    private static Line line(Row row) {
        return new Line(row.signedIn().session(), row.signedIn().at(), row.lastAccessAt());
    }

    @Override
    public boolean end(String account, String session) {
        return store.deleteById(account, session);
    }

    @Override
    public void endAllBut(String account, String session) {
        store.deleteAllBut(account, session);
    }
}
