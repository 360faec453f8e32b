// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The library that reads what devices say. Made when the first passkey is looked at, so that the start is no slower. */
final class WebAuthn {

    /** What passkeys.js asks for, likewise. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private WebAuthn() {}

    private static final class Library {

        static final ObjectConverter CONVERTER = new ObjectConverter();
        /** Of which make a device is says nothing that we would act on, so its attestation is not asked for. */
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    }

    static WebAuthnManager manager() {
        return Library.MANAGER;
    }

    static PublicHalf publicHalf(RegistrationData data) {
        AuthenticatorData<?> said =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData made = Objects.requireNonNull(said.getAttestedCredentialData());
        return new PublicHalf(
                Base64Url.of(made.getCredentialId()),
                Base64Url.of(Library.CONVERTER.getCborMapper().writeValueAsBytes(made.getCOSEKey())),
                said.getSignCount(),
                said.isFlagBE());
    }

    @SuppressWarnings("NullAway") // the library takes null for what nobody kept
    static CredentialRecord record(PublicHalf known) {
        COSEKey key = Library.CONVERTER.getCborMapper().readValue(Base64Url.bytes(known.publicKey()), COSEKey.class);
        AttestedCredentialData made = new AttestedCredentialData(AAGUID.ZERO, Base64Url.bytes(known.credential()), key);
        return new CredentialRecordImpl(null, null, known.copied(), null, known.count(), made, null, null, null, null);
    }
}
