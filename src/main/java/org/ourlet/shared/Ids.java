// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Makes the keys of rows (UUID version 7, sorted by time) and the secrets of links. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    /** A new key made at the given time, as text. */
    public static String next(Instant at) {
        long high = at.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low).toString();
    }

    /** A secret of 256 random bits, safe in a URL. */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
