// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.factor.RecoveryCodes;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.access.factor.TotpSecret;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of accounts: an app that shows one-time codes, or passkeys, which are both factors in one; and recovery
 * codes for the day they are lost.
 */
@Service
public class SecondFactors {

    private static final Pattern OF_APP = Pattern.compile("\\d{6}");

    private final SecondFactorStore store;
    private final SealedBox box;
    private final SessionDirectory sessions;
    private final SecondFactorDuty duty;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            SecondFactorStore store,
            SealedBox box,
            SessionDirectory sessions,
            SecondFactorDuty duty,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.box = box;
        this.sessions = sessions;
        this.duty = duty;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the account signs in with more than its password. */
    public boolean inUse(String account) {
        return held(account).any();
    }

    public HeldFactors held(String account) {
        return store.held(account);
    }

    /** Whether the account has to have more than what would be left. */
    boolean needs(Account account, HeldFactors left) {
        return !left.any() && duty.dueAt(account).isPresent();
    }

    /** Makes the secret for an app. It counts only once {@link #adopt} has seen a code; until then nothing changes. */
    @Transactional
    public void prepare(Account account) {
        store.prepare(account.id(), box.seal(account.id(), TotpSecret.make().text()), clock.instant());
    }

    /** The secret that waits for its first code. */
    public Optional<TotpSecret> prepared(String account) {
        return store.find(account).map(SecondFactorStore.Row::sealedNext).map(text -> open(account, text));
    }

    /**
     * Takes the prepared secret into use when the code is of it, and ends all other sessions. Answers new recovery codes;
     * empty when the code is wrong.
     */
    @Transactional
    public Optional<List<String>> adopt(SignedIn owner, String code) {
        String account = owner.account().id();
        Instant now = clock.instant();
        OptionalLong step = prepared(account)
                .map(secret -> secret.stepOf(bare(code), now, 0))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        store.adopt(account, step.getAsLong(), now);
        sessions.endAllBut(account, owner.session().id());
        publish(owner.actor(), "account.second-factor-set-up", account);
        return Optional.of(codes(account));
    }

    /** Replaces all recovery codes. They are shown once and not kept. */
    @Transactional
    public List<String> newRecoveryCodes(SignedIn owner) {
        publish(owner.actor(), "account.recovery-codes-made", owner.account().id());
        return codes(owner.account().id());
    }

    /** Codes for an account that has none; nothing for one that has some. */
    List<String> firstRecoveryCodes(String account) {
        return held(account).recoveryCodes() == 0 ? codes(account) : List.of();
    }

    /** Recovery codes of an account without anything else would only be another password. */
    void tidy(String account) {
        if (!held(account).any()) {
            store.replaceRecoveryCodes(account, List.of());
        }
    }

    private List<String> codes(String account) {
        List<String> codes = RecoveryCodes.make();
        store.replaceRecoveryCodes(
                account, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    /**
     * Takes the app away and ends all sessions of the account. Answers message keys by field; empty when done.
     */
    @Transactional
    public Map<String, String> removeApp(SignedIn owner) {
        String account = owner.account().id();
        if (needs(owner.account(), held(account).withoutApp())) {
            return Map.of("removal", "access.factor.last");
        }
        store.removeApp(account);
        tidy(account);
        sessions.endAllBut(account, "");
        publish(owner.actor(), "account.second-factor-removed", account);
        return Map.of();
    }

    /** Takes app, passkeys and recovery codes away, because they are lost, and ends all sessions of the account. */
    @Transactional
    public void removeAll(Actor actor, String account) {
        store.removeAll(account);
        sessions.endAllBut(account, "");
        publish(actor, "account.second-factor-removed", account);
    }

    /** Whether the code is right: one of the app that was not used before, or a recovery code. Uses it up. */
    @Transactional
    public boolean proves(Account account, String typed) {
        String code = bare(typed);
        return OF_APP.matcher(code).matches() ? provesByApp(account.id(), code) : provesByRecovery(account, code);
    }

    private boolean provesByApp(String account, String code) {
        SecondFactorStore.@Nullable Row row = store.find(account).orElse(null);
        if (row == null || row.sealed() == null) {
            return false;
        }
        OptionalLong step = open(account, row.sealed()).stepOf(code, clock.instant(), row.lastStep());
        return step.isPresent() && store.use(account, step.getAsLong());
    }

    private boolean provesByRecovery(Account account, String code) {
        boolean right = store.useRecoveryCode(account.id(), RecoveryCodes.hash(code));
        if (right) {
            publish(new Actor(account.id(), null, account.name()), "account.recovery-code-used", account.id());
        }
        return right;
    }

    private TotpSecret open(String account, String sealed) {
        return TotpSecret.parse(box.open(account, sealed));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private void publish(Actor actor, String action, String account) {
        events.publishEvent(new Change(null, actor, action, account, Map.of()));
    }
}
