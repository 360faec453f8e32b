// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links to set a new password, for somebody who forgot it. They are handed over by whoever makes them. A link
 * replaces the password alone: a second factor stays.
 */
@Service
public class PasswordResets {

    /** How long a link can be used. */
    public static final Duration VALIDITY = Duration.ofMinutes(30);

    private final PasswordResetStore store;
    private final AccountStore accounts;
    private final MemberDirectory members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResets(
            PasswordResetStore store,
            AccountStore accounts,
            MemberDirectory members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** A link that was made: for whom, and its secret. */
    public record Made(Account account, String secret) {}

    /** By whoever runs the installation, for any account. */
    @Transactional
    public Made byOperator(Actor operator, String account) {
        return make(null, operator, account);
    }

    /** By the ISMS accountable, for an account that belongs to this organisation and nowhere else. */
    @Transactional
    public Made byAccountable(Member accountable, String account) {
        if (!mayByAccountable(accountable, account)) {
            throw new NotFound();
        }
        return make(accountable.organisation(), accountable.actor(), account);
    }

    /**
     * Whether the ISMS accountable may make a link: with it she could sign in, so not for an account that reaches other
     * organisations or the installation, and not for her own.
     */
    public boolean mayByAccountable(Member accountable, String account) {
        return accounts.find(account)
                .filter(found -> !found.operator() && !found.suspended())
                .filter(found -> !found.id().equals(accountable.actor().account()))
                .map(members::membershipsOf)
                .filter(all -> all.size() == 1
                        && all.get(0)
                                .organisationId()
                                .equals(accountable.organisation().value()))
                .isPresent();
    }

    private Made make(@Nullable OrganisationId organisation, Actor actor, String id) {
        Account account = accounts.find(id).filter(found -> !found.suspended()).orElseThrow(NotFound::new);
        String secret = Ids.secret();
        store.withdraw(id);
        store.insert(id, Hash.of(secret), clock.instant().plus(VALIDITY));
        events.publishEvent(new Change(organisation, actor, "account.reset-link-made", id, Map.of()));
        events.publishEvent(new LinkToSend(
                LinkToSend.Kind.PASSWORD_RESET,
                organisation,
                "",
                account.email(),
                account.name(),
                account.language(),
                "/password-resets/" + secret));
        return new Made(account, secret);
    }

    /** The account behind a link that can still be used. */
    public Optional<Account> open(String secret) {
        return store.findOpen(Hash.of(secret), clock.instant());
    }

    /** No link made before opens anything any more; inside the transaction of the caller. */
    void withdraw(String account) {
        store.withdraw(account);
    }

    /** Uses the link up, inside the transaction of the caller. */
    void use(String secret, String account) {
        if (!store.use(Hash.of(secret))) {
            throw new NotFound();
        }
        store.withdraw(account);
    }
}
