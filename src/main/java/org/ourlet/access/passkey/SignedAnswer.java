// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.util.Optional;

/**
 * What a device answers when it signs; each part in base64url, as it comes in one field with dots between.
 *
 * @param handle whose passkey it is, by the device; empty when it does not say
 */
public record SignedAnswer(
        String credential, String clientData, String authenticatorData, String signature, String handle) {

    private static final int PARTS = 5;

    public static Optional<SignedAnswer> parse(String text) {
        return AnswerParts.of(text, PARTS)
                .map(part -> new SignedAnswer(part.get(0), part.get(1), part.get(2), part.get(3), part.get(4)));
    }

    /** The device says that it is a passkey of that account. */
    public boolean isOf(String account) {
        return handle.equals(Base64Url.of(account));
    }
}
