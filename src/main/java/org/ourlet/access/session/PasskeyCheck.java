// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.ourlet.access.Account;
import org.ourlet.access.Passkey;
import org.ourlet.access.PasskeyProofs;
import org.springframework.stereotype.Component;

/**
 * Looks at answers of passkeys, as often as the throttle admits. They are counted by account, and only when they name one of
 * its passkeys: whoever knows none of these names keeps nobody out.
 */
@Component
class PasskeyCheck {

    private final PasskeyProofs proofs;
    private final SignInThrottle throttle;
    private final Clock clock;

    PasskeyCheck(PasskeyProofs proofs, SignInThrottle throttle, Clock clock) {
        this.proofs = proofs;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whose passkey answers to the question who it is; empty for every refusal. */
    Optional<Account> account(String answer) {
        return proofs.named(answer).flatMap(passkey -> counted(passkey, () -> proofs.signsIn(answer)));
    }

    boolean confirms(Account account, String answer) {
        return proofs.named(answer)
                .flatMap(passkey ->
                        counted(passkey, () -> Optional.of(account).filter(owner -> proofs.confirms(owner, answer))))
                .isPresent();
    }

    private Optional<Account> counted(Passkey passkey, Supplier<Optional<Account>> proof) {
        String counted = "passkey of " + passkey.account();
        if (!throttle.admits(counted, clock.instant())) {
            return Optional.empty();
        }
        Optional<Account> proved = proof.get();
        if (proved.isPresent()) {
            throttle.succeeded(counted);
        } else {
            throttle.failed(counted, clock.instant());
        }
        return proved;
    }
}
