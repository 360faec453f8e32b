// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.util.Optional;

/** What a device answers when it made a new key pair; each part in base64url, with a dot between. */
public record CreatedAnswer(String clientData, String attestation) {

    private static final int PARTS = 2;

    public static Optional<CreatedAnswer> parse(String text) {
        return AnswerParts.of(text, PARTS).map(part -> new CreatedAnswer(part.get(0), part.get(1)));
    }
}
