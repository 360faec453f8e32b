// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.SignedIn;
import org.ourlet.access.session.SessionStore.Row;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions that hold one thing: who signed in, and when. Anonymous visitors have none. The table knows the hash of the
 * cookie only. The time of last access is written at most once a minute.
 */
@Component
class DatabaseSessions implements SessionRepository<MapSession> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSessions.class);

    static final Duration IDLE_LIMIT = Duration.ofMinutes(60);
    static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);
    static final Duration CODE_LIMIT = Duration.ofMinutes(10);

    private static final Duration WRITE_INTERVAL = Duration.ofMinutes(1);
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String STORED = "stored";

    private final SessionStore store;
    private final Clock clock;

    DatabaseSessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What the table holds of a session already: under which secret, for whom, last seen when. */
    private record Stored(String hash, SignedIn signedIn, Instant lastAccess) {}

    @Override
    public MapSession createSession() {
        MapSession session = new MapSession(Ids.secret());
        session.setMaxInactiveInterval(IDLE_LIMIT);
        session.setCreationTime(clock.instant());
        session.setLastAccessedTime(clock.instant());
        return session;
    }

    @Override
    public void save(MapSession session) {
        SignedIn signedIn = signedIn(session);
        if (signedIn == null) {
            return;
        }
        String hash = Hash.of(session.getId());
        Stored stored = session.getAttribute(STORED);
        if (stored == null) {
            insert(session, signedIn, hash);
        } else if (!stored.hash().equals(hash) || !stored.signedIn().equals(signedIn)) {
            replace(session, stored.hash(), signedIn, hash);
        } else if (stored.lastAccess().plus(WRITE_INTERVAL).isBefore(clock.instant())) {
            touch(hash);
        }
    }

    /** A store that cannot be written for a while does not keep people from reading. */
    private void touch(String hash) {
        try {
            store.touch(hash, clock.instant());
        } catch (RuntimeException cannotWrite) {
            LOG.warn("The time of last access was not written: {}", String.valueOf(cannotWrite.getMessage()));
        }
    }

    private void insert(MapSession session, SignedIn signedIn, String hash) {
        Instant now = clock.instant();
        store.insert(hash, signedIn, now);
        session.setAttribute(STORED, new Stored(hash, signedIn, now));
    }

    /** A session that was ended meanwhile is not opened again by a request that had begun before. */
    private void replace(MapSession session, String before, SignedIn signedIn, String hash) {
        if (store.delete(before)) {
            insert(session, signedIn, hash);
        }
    }

    @Override
    public @Nullable MapSession findById(String id) {
        String hash = Hash.of(id);
        Optional<Row> row = store.find(hash);
        if (row.isEmpty()) {
            return null;
        }
        if (ended(row.get(), clock.instant())) {
            store.delete(hash);
            return null;
        }
        return session(id, hash, row.get());
    }

    private MapSession session(String id, String hash, Row row) {
        MapSession session = new MapSession(id);
        session.setMaxInactiveInterval(IDLE_LIMIT);
        session.setCreationTime(row.signedIn().at());
        session.setLastAccessedTime(row.lastAccessAt());
        session.setAttribute(STORED, new Stored(hash, row.signedIn(), row.lastAccessAt()));
        session.setAttribute(CONTEXT, new SecurityContextImpl(new AccountAuthentication(row.signedIn())));
        return session;
    }

    /** One from the future began before the clock was set back; it would last too long. */
    static boolean ended(Row row, Instant now) {
        return row.signedIn().account().suspended()
                || row.signedIn().at().isAfter(now.plus(WRITE_INTERVAL))
                || row.lastAccessAt().plus(IDLE_LIMIT).isBefore(now)
                || row.signedIn().at().plus(limit(row.signedIn())).isBefore(now);
    }

    private static Duration limit(SignedIn signedIn) {
        return signedIn.session().awaitsCode() ? CODE_LIMIT : ABSOLUTE_LIMIT;
    }

    @Override
    public void deleteById(String id) {
        store.delete(Hash.of(id));
    }

    private static @Nullable SignedIn signedIn(MapSession session) {
        Object context = session.getAttribute(CONTEXT);
        return context instanceof SecurityContext known
                        && known.getAuthentication() instanceof AccountAuthentication authentication
                ? authentication.getPrincipal()
                : null;
    }
}
