// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

/** What came of the answer of a device. */
public sealed interface CeremonyOutcome {

    /** It holds the private half, and its owner showed the device who she is. */
    record Signed(OpenedChallenge challenge, long count) implements CeremonyOutcome {}

    /** It made a new key pair. */
    record Created(OpenedChallenge challenge, PublicHalf key) implements CeremonyOutcome {}

    record Refused(PasskeyRefusal reason) implements CeremonyOutcome {}
}
