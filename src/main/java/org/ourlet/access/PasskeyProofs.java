// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.passkey.Ceremonies;
import org.ourlet.access.passkey.CeremonyOutcome;
import org.ourlet.access.passkey.PasskeyQuestions;
import org.ourlet.access.passkey.PasskeyRefusal;
import org.ourlet.access.passkey.Purpose;
import org.ourlet.access.passkey.Question;
import org.ourlet.access.passkey.SignedAnswer;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the owner of an account prove with a passkey who she is. */
@Service
public class PasskeyProofs {

    private final PasskeyStore store;
    private final AccountStore accounts;
    private final Ceremonies ceremonies;
    private final PasskeyQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyProofs(
            PasskeyStore store,
            AccountStore accounts,
            Ceremonies ceremonies,
            PasskeyQuestions questions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.ceremonies = ceremonies;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** For a stranger: the device says whose passkey it is. */
    public Question toSignIn() {
        return questions.toSign(Purpose.SIGN_IN, List.of(), clock.instant());
    }

    public Question toConfirm(Account account) {
        return questions.toSign(Purpose.toConfirm(account.id()), credentials(account), clock.instant());
    }

    public Question toRegister(Account account) {
        return questions.toRegister(account, credentials(account), clock.instant());
    }

    private List<String> credentials(Account account) {
        return store.of(account.id()).stream()
                .map(passkey -> passkey.key().credential())
                .toList();
    }

    /** The passkey that an answer is said to come from; nothing is proved by that. */
    public Optional<Passkey> named(String answer) {
        return SignedAnswer.parse(answer).flatMap(signed -> store.find(signed.credential()));
    }

    /** The account that is proved by an answer to {@link #toSignIn}. */
    @Transactional
    public Optional<Account> signsIn(String answer) {
        return named(answer).flatMap(passkey -> proved(Purpose.SIGN_IN, passkey, answer));
    }

    /** Whether an answer to {@link #toConfirm} proves that account. */
    @Transactional
    public boolean confirms(Account account, String answer) {
        return named(answer)
                .filter(passkey -> passkey.account().equals(account.id()))
                .flatMap(passkey -> proved(Purpose.toConfirm(account.id()), passkey, answer))
                .isPresent();
    }

    private Optional<Account> proved(Purpose purpose, Passkey passkey, String answer) {
        SignedAnswer signed = SignedAnswer.parse(answer).orElseThrow();
        Optional<Account> account = accounts.find(passkey.account()).filter(known -> !known.suspended());
        if (account.isEmpty() || !saysWhose(signed, passkey, purpose)) {
            return refused(passkey, PasskeyRefusal.OTHER_ACCOUNT);
        }
        CeremonyOutcome outcome = ceremonies.signed(purpose, signed, passkey.key(), clock.instant());
        if (outcome instanceof CeremonyOutcome.Signed proof) {
            return used(account.get(), passkey, proof);
        }
        return refused(
                passkey, outcome instanceof CeremonyOutcome.Refused refused ? refused.reason() : PasskeyRefusal.OTHER);
    }

    /** A device that is not told whom it is asked for has to say it; another may keep silent, but not say otherwise. */
    private static boolean saysWhose(SignedAnswer signed, Passkey passkey, Purpose purpose) {
        boolean silent = signed.handle().isEmpty() && !purpose.equals(Purpose.SIGN_IN);
        return silent || signed.isOf(passkey.account());
    }

    private Optional<Account> used(Account account, Passkey passkey, CeremonyOutcome.Signed proof) {
        Instant now = clock.instant();
        if (!store.spend(proof.challenge(), now)) {
            return refused(passkey, PasskeyRefusal.CHALLENGE);
        }
        if (!store.use(passkey, proof.count(), now)) {
            return refused(passkey, PasskeyRefusal.COUNT);
        }
        Actor self = new Actor(account.id(), null, account.name());
        publish(self, "account.passkey-used", passkey, Map.of("passkey", passkey.name()));
        return Optional.of(account);
    }

    private Optional<Account> refused(Passkey passkey, PasskeyRefusal reason) {
        String action = reason == PasskeyRefusal.COUNT ? "account.passkey-count-refused" : "account.passkey-refused";
        publish(Actor.PROGRAM, action, passkey, Map.of("passkey", passkey.name(), "reason", reason.name()));
        return Optional.empty();
    }

    private void publish(Actor actor, String action, Passkey passkey, Map<String, String> details) {
        events.publishEvent(new Change(null, actor, action, passkey.account(), details));
    }
}
