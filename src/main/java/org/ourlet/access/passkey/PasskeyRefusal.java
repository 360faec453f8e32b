// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import com.webauthn4j.verifier.exception.BadAlgorithmException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Map;

/** Why the answer of a device is not taken. The journal says it; whoever tried reads one sentence for all. */
public enum PasskeyRefusal {
    UNREADABLE,
    /** Of another account than the one that is asked, or of one that is suspended. */
    OTHER_ACCOUNT,
    /** Not ours, for something else, over, or used before. */
    CHALLENGE,
    ORIGIN,
    RELYING_PARTY,
    NOT_VERIFIED,
    SIGNATURE,
    ALGORITHM,
    /** The device has signed less often than it had before: there may be a copy of the key. */
    COUNT,
    OTHER;

    private static final Map<Class<? extends VerificationException>, PasskeyRefusal> REASONS = Map.ofEntries(
            Map.entry(BadChallengeException.class, CHALLENGE),
            Map.entry(BadOriginException.class, ORIGIN),
            Map.entry(BadTopOriginException.class, ORIGIN),
            Map.entry(CrossOriginException.class, ORIGIN),
            Map.entry(BadRpIdException.class, RELYING_PARTY),
            Map.entry(UserNotPresentException.class, NOT_VERIFIED),
            Map.entry(UserNotVerifiedException.class, NOT_VERIFIED),
            Map.entry(BadSignatureException.class, SIGNATURE),
            Map.entry(BadAlgorithmException.class, ALGORITHM),
            Map.entry(NotAllowedAlgorithmException.class, ALGORITHM),
            Map.entry(MaliciousCounterValueException.class, COUNT));

    static PasskeyRefusal of(VerificationException refused) {
        return REASONS.getOrDefault(refused.getClass(), OTHER);
    }
}
