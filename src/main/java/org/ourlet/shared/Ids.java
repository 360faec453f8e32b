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

    /** The count of a millisecond has 32 bits: 12 beside the version, 20 behind the variant; the rest is random. */
    private static final int COUNT_IN_LOW = 20;

    private static final int RANDOM_BITS = 42;

    private static long counted = -1;
    private static long count;

    private Ids() {}

    /**
     * A new key made at the given time, as text. Keys of the same millisecond that one program makes one after the other are
     * sorted in that order, too: what was decided last stays last.
     */
    public static String next(Instant at) {
        long millisecond = at.toEpochMilli();
        long count = countIn(millisecond);
        long high = millisecond << 16 | VERSION_7 | count >>> COUNT_IN_LOW;
        long low = (count & (1L << COUNT_IN_LOW) - 1) << RANDOM_BITS | RANDOM.nextLong() >>> 64 - RANDOM_BITS | VARIANT;
        return new UUID(high, low).toString();
    }

    /** Begins anywhere in the lower half, so that two programs do not count alike. */
    private static synchronized long countIn(long millisecond) {
        count = millisecond == counted ? count + 1 : RANDOM.nextInt(Integer.MAX_VALUE);
        counted = millisecond;
        return count;
    }

    /** A secret of 256 random bits, safe in a URL. */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
