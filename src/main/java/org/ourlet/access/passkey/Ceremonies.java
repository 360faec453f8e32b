// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.passkey.CeremonyOutcome.Created;
import org.ourlet.access.passkey.CeremonyOutcome.Refused;
import org.ourlet.access.passkey.CeremonyOutcome.Signed;
import org.springframework.stereotype.Component;

/**
 * Checks the answers of devices: challenge, origin, relying party, signature, counter, and that the device has asked its
 * owner who she is. That is why a passkey counts as both factors.
 */
@Component
public class Ceremonies {

    private static final boolean OWNER_VERIFIED = true;

    private final Challenges challenges;
    private final RelyingParty party;

    Ceremonies(Challenges challenges, RelyingParty party) {
        this.challenges = challenges;
        this.party = party;
    }

    public CeremonyOutcome signed(Purpose purpose, SignedAnswer answer, PublicHalf known, Instant now) {
        return orRefused(() -> {
            AuthenticationData data = WebAuthn.manager().parse(request(answer));
            return challenged(purpose, data.getCollectedClientData(), now, challenge -> signed(data, known, challenge));
        });
    }

    private static AuthenticationRequest request(SignedAnswer answer) {
        return new AuthenticationRequest(
                Base64Url.bytes(answer.credential()),
                Base64Url.bytes(answer.authenticatorData()),
                Base64Url.bytes(answer.clientData()),
                Base64Url.bytes(answer.signature()));
    }

    private CeremonyOutcome signed(AuthenticationData data, PublicHalf known, OpenedChallenge challenge) {
        ServerProperty server = server(data.getCollectedClientData());
        WebAuthn.manager()
                .verify(data, new AuthenticationParameters(server, WebAuthn.record(known), null, OWNER_VERIFIED));
        return new Signed(challenge, data.getAuthenticatorData().getSignCount());
    }

    public CeremonyOutcome created(Purpose purpose, CreatedAnswer answer, Instant now) {
        return orRefused(() -> {
            RegistrationData data = WebAuthn.manager()
                    .parse(new RegistrationRequest(
                            Base64Url.bytes(answer.attestation()), Base64Url.bytes(answer.clientData())));
            return challenged(purpose, data.getCollectedClientData(), now, challenge -> created(data, challenge));
        });
    }

    private CeremonyOutcome created(RegistrationData data, OpenedChallenge challenge) {
        ServerProperty server = server(data.getCollectedClientData());
        WebAuthn.manager().verify(data, new RegistrationParameters(server, WebAuthn.ALGORITHMS, OWNER_VERIFIED));
        return new Created(challenge, WebAuthn.publicHalf(data));
    }

    /** Our pages are in nobody's frame, so an answer from inside one is not for them. */
    private CeremonyOutcome challenged(
            Purpose purpose,
            @Nullable CollectedClientData client,
            Instant now,
            Function<OpenedChallenge, CeremonyOutcome> ceremony) {
        if (client == null || Boolean.TRUE.equals(client.getCrossOrigin())) {
            return new Refused(client == null ? PasskeyRefusal.UNREADABLE : PasskeyRefusal.ORIGIN);
        }
        Optional<OpenedChallenge> challenge =
                challenges.open(purpose, client.getChallenge().getValue(), now);
        return challenge.isEmpty() ? new Refused(PasskeyRefusal.CHALLENGE) : ceremony.apply(challenge.get());
    }

    /** The challenge was opened with our key, so it is the one that is expected. */
    private ServerProperty server(CollectedClientData client) {
        return new ServerProperty(new Origin(party.origin()), party.id(), client.getChallenge());
    }

    private static CeremonyOutcome orRefused(Supplier<CeremonyOutcome> ceremony) {
        try {
            return ceremony.get();
        } catch (VerificationException refused) {
            return new Refused(PasskeyRefusal.of(refused));
        } catch (com.webauthn4j.converter.exception.DataConversionException | IllegalArgumentException unreadable) {
            return new Refused(PasskeyRefusal.UNREADABLE);
        }
    }
}
