// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes as browsers and our pages exchange them. */
final class Base64Url {

    private Base64Url() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
