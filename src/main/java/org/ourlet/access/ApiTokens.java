// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which other programs call the API of an organisation. */
@Service
public class ApiTokens {

    /** How long a token can be made to last, in days. */
    public static final List<Integer> VALIDITIES = List.of(30, 90, 365);

    /** How every token begins, so that one in the wrong place is recognised. */
    public static final String PREFIX = "ourlet_";

    private static final Duration WRITE_INTERVAL = Duration.ofMinutes(1);

    private final ApiTokenStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public List<ApiToken> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** Makes a token that acts for the member. Answers the secret; it is shown once and not kept. */
    @Transactional
    public String make(Member member, String name, ApiToken.Scope scope, int days) {
        Instant now = clock.instant();
        String secret = PREFIX + Ids.secret();
        ApiToken token = new ApiToken(
                Ids.next(now), name.strip(), scope, member.actor().name(), now, now.plus(Duration.ofDays(days)), null);
        store.insert(member.organisation(), token, member.actor().account(), Hash.of(secret));
        publish(member, "token.made", token.id(), Map.of("name", token.name(), "scope", scope.name()));
        return secret;
    }

    /** The token opens nothing from the next request on. */
    @Transactional
    public void revoke(Member member, String id) {
        if (!store.delete(member.organisation(), id)) {
            throw new NotFound();
        }
        publish(member, "token.revoked", id, Map.of());
    }

    /** Who shows that secret. Notes its use, at most once a minute. */
    @Transactional
    public Optional<TokenBearer> bearer(String secret) {
        Instant now = clock.instant();
        Optional<ApiTokenStore.Found> found = store.findOpen(Hash.of(secret), now);
        found.filter(each -> each.lastUsedAt()
                        .map(last -> last.plus(WRITE_INTERVAL).isBefore(now))
                        .orElse(true))
                .map(ApiTokenStore.Found::bearer)
                .ifPresent(bearer -> store.touch(bearer.organisation(), bearer.token(), now));
        return found.map(ApiTokenStore.Found::bearer);
    }

    private void publish(Member member, String action, String subject, Map<String, String> details) {
        events.publishEvent(new Change(member.organisation(), member.actor(), action, subject, details));
    }
}
