// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which identity at a sign-in provider opens which account. A link is made by the owner of the account, or with an
 * invitation; an equal address of mail makes none.
 */
@Service
public class Identities {

    private final IdentityStore store;
    private final Accounts accounts;
    private final Invitations invitations;
    private final List<WayIn> ways;
    private final SessionDirectory sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Identities(
            IdentityStore store,
            Accounts accounts,
            Invitations invitations,
            List<WayIn> ways,
            SessionDirectory sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.invitations = invitations;
        this.ways = List.copyOf(ways);
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** The account that the identity opens; whether it is suspended is for the caller to see. */
    public Optional<Account> account(Identity identity) {
        return store.find(identity);
    }

    public List<LinkedIdentity> of(String account) {
        return store.of(account);
    }

    public Map<String, Integer> countByIssuer() {
        return store.countByIssuer();
    }

    /** Notes that the identity opened its account, or proved once more who its owner is. */
    @Transactional
    public void used(Account account, Identity identity) {
        store.touch(identity, clock.instant());
        publish(account, "account.identity-used", identity);
    }

    /** False when the identity opens another account. Linking it a second time changes nothing. */
    @Transactional
    public boolean link(Account account, Identity identity) {
        if (store.insert(Ids.next(clock.instant()), account.id(), identity, clock.instant())) {
            publish(account, "account.identity-linked", identity);
            return true;
        }
        return store.find(identity).filter(account::equals).isPresent();
    }

    /**
     * Uses an invitation with the identity: the account it opens comes along, else a new one without a password is made.
     * Empty when somebody has an account with the invited address already: its owner signs in and links it herself.
     *
     * @throws NotFound when the invitation is used or too old
     */
    @Transactional
    public Optional<Account> join(String secret, Identity identity, Language language) {
        Invitations.Invitee invitee =
                invitations.open(secret).orElseThrow(NotFound::new).invitee();
        Optional<Account> known = store.find(identity);
        if (known.isEmpty() && accounts.findByEmail(invitee.email()).isPresent()) {
            return Optional.empty();
        }
        Account account =
                known.orElseGet(() -> accounts.createWithoutPassword(invitee.email(), invitee.personName(), language));
        if (known.isEmpty() && !link(account, identity)) {
            throw new NotFound();
        }
        invitations.accept(secret, account);
        return Optional.of(account);
    }

    /**
     * Takes a link away and ends all other sessions, unless the account could not sign in any more.
     *
     * @param usable issuers of the providers that this installation offers
     * @throws NotFound when the account has no such link
     */
    @Transactional
    public boolean unlink(SignedIn owner, String id, Collection<String> usable) {
        Account account = owner.account();
        List<LinkedIdentity> all = store.of(account.id());
        LinkedIdentity gone =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        boolean another = all.stream().anyMatch(each -> each != gone && usable.contains(each.issuer()));
        if (!another && ways.stream().noneMatch(way -> way.opens(account.id()))) {
            return false;
        }
        store.delete(account.id(), id);
        sessions.endAllBut(account.id(), owner.session().id());
        events.publishEvent(new Change(
                null, actor(account), "account.identity-unlinked", account.id(), Map.of("issuer", gone.issuer())));
        return true;
    }

    private void publish(Account account, String action, Identity identity) {
        events.publishEvent(
                new Change(null, actor(account), action, account.id(), Map.of("issuer", identity.issuer())));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), null, account.name());
    }
}
