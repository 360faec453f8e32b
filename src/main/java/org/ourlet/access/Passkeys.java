// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.passkey.Ceremonies;
import org.ourlet.access.passkey.CeremonyOutcome;
import org.ourlet.access.passkey.CreatedAnswer;
import org.ourlet.access.passkey.PasskeyRefusal;
import org.ourlet.access.passkey.Purpose;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of an account: makes, names and removes them. */
@Service
public class Passkeys {

    /** Enough for every device of a person, and few enough to look through. */
    static final int MOST = 20;

    private final PasskeyStore store;
    private final Ceremonies ceremonies;
    private final SecondFactors factors;
    private final SessionDirectory sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            PasskeyStore store,
            Ceremonies ceremonies,
            SecondFactors factors,
            SessionDirectory sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.ceremonies = ceremonies;
        this.factors = factors;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of making one.
     *
     * @param problems message keys by field, empty when it was made
     * @param recoveryCodes shown once, empty when the account has some already
     */
    public record Made(Map<String, String> problems, List<String> recoveryCodes) {

        public Made {
            problems = Map.copyOf(problems);
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        static Made refused(String field, String message) {
            return new Made(Map.of(field, message), List.of());
        }
    }

    public List<Passkey> of(Account account) {
        return store.of(account.id());
    }

    /** @throws NotFound when the account has no such passkey */
    public Passkey of(Account account, String id) {
        return of(account).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Takes a key pair that a device has just made, and ends all other sessions. */
    @Transactional
    public Made register(SignedIn owner, String typedName, String answer) {
        Optional<String> problem = Passkey.nameProblem(typedName);
        if (problem.isPresent()) {
            return Made.refused("name", problem.get());
        }
        if (store.of(owner.account().id()).size() >= MOST) {
            return Made.refused("passkey", "access.passkey.too-many");
        }
        CeremonyOutcome outcome = CreatedAnswer.parse(answer)
                .map(created ->
                        ceremonies.created(Purpose.toRegister(owner.account().id()), created, clock.instant()))
                .orElse(new CeremonyOutcome.Refused(PasskeyRefusal.UNREADABLE));
        return outcome instanceof CeremonyOutcome.Created created
                ? keep(owner, typedName.strip(), created)
                : refused(owner, outcome);
    }

    private Made keep(SignedIn owner, String name, CeremonyOutcome.Created created) {
        String account = owner.account().id();
        Instant now = clock.instant();
        Passkey passkey = new Passkey(Ids.next(now), account, name, created.key(), now, null);
        if (!store.spend(created.challenge(), now) || !store.insert(passkey)) {
            return refused(owner, new CeremonyOutcome.Refused(PasskeyRefusal.CHALLENGE));
        }
        sessions.endAllBut(account, owner.session().id());
        publish(owner.actor(), "account.passkey-registered", passkey);
        return new Made(Map.of(), factors.firstRecoveryCodes(account));
    }

    private Made refused(SignedIn owner, CeremonyOutcome outcome) {
        String reason = outcome instanceof CeremonyOutcome.Refused refused
                ? refused.reason().name()
                : PasskeyRefusal.OTHER.name();
        events.publishEvent(new Change(
                null,
                Actor.PROGRAM,
                "account.passkey-refused",
                owner.account().id(),
                Map.of("email", owner.account().email(), "reason", reason)));
        return Made.refused("passkey", "access.passkey.not-made");
    }

    /** Answers message keys by field; empty when done. */
    @Transactional
    public Map<String, String> rename(SignedIn owner, String id, String typedName) {
        Passkey passkey = of(owner.account(), id);
        Optional<String> problem = Passkey.nameProblem(typedName);
        if (problem.isPresent()) {
            return Map.of("name", problem.get());
        }
        if (!store.rename(passkey.account(), id, typedName.strip())) {
            throw new NotFound();
        }
        publish(owner.actor(), "account.passkey-renamed", passkey);
        return Map.of();
    }

    /**
     * Takes it away and ends all other sessions. Answers message keys by field; empty when done.
     *
     * @throws NotFound when the account has no such passkey
     */
    @Transactional
    public Map<String, String> remove(SignedIn owner, String id) {
        Passkey passkey = of(owner.account(), id);
        if (factors.needs(owner.account(), factors.held(passkey.account()).withoutPasskey())) {
            return Map.of("removal", "access.factor.last");
        }
        if (!store.delete(passkey.account(), id)) {
            throw new NotFound();
        }
        factors.tidy(passkey.account());
        sessions.endAllBut(passkey.account(), owner.session().id());
        publish(owner.actor(), "account.passkey-removed", passkey);
        return Map.of();
    }

    private void publish(Actor actor, String action, Passkey passkey) {
        events.publishEvent(new Change(null, actor, action, passkey.account(), Map.of("passkey", passkey.name())));
    }
}
