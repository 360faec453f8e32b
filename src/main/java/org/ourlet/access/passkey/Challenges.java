// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Instants;
import org.springframework.stereotype.Component;

/**
 * What a device signs, so that its answer is of now. A challenge is random and sealed for its purpose with its end inside;
 * so it comes back with the answer, and a stranger who asks for a thousand costs no row.
 */
@Component
public class Challenges {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final SealedBox box;

    Challenges(SealedBox box) {
        this.box = box;
    }

    /** In base64url, as browsers take it. */
    String make(Purpose purpose, Instant now) {
        String text = box.seal(owner(purpose), Ids.secret() + " " + Instants.text(now.plus(LIFETIME)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is not ours, is for something else, or its time is over. */
    Optional<OpenedChallenge> open(Purpose purpose, byte[] challenge, Instant now) {
        return text(purpose, new String(challenge, StandardCharsets.UTF_8))
                .map(text -> Instants.parse(text.substring(text.indexOf(' ') + 1)))
                .filter(end -> !end.isBefore(now) && !end.isAfter(now.plus(LIFETIME)))
                .map(end -> new OpenedChallenge(Hash.of(challenge), end));
    }

    private Optional<String> text(Purpose purpose, String sealed) {
        try {
            return Optional.of(box.open(owner(purpose), sealed));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static String owner(Purpose purpose) {
        return "passkey " + purpose.text();
    }
}
