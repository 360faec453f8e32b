// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** What an app for one-time codes and the program both know. The codes follow RFC 6238, six digits each half minute. */
public final class TotpSecret {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(STEP);

    private TotpSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TotpSecret make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** From the text that {@link #text} gave. */
    public static TotpSecret parse(String text) {
        return new TotpSecret(Base64.getDecoder().decode(text));
    }

    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** In groups of four, to type into an app that has no camera. */
    public String letters() {
        return Base32.of(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the picture says to the app. */
    public String address(String email) {
        String label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Ourlet:" + label + "?secret=" + Base32.of(bytes) + "&issuer=Ourlet";
    }

    /** The code of that moment. */
    public String code(Instant at) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(bytes, codes.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    /**
     * The half minute to which the code belongs: the present one, or its neighbours since clocks differ.
     *
     * @param after half minutes up to this one were used before
     */
    public OptionalLong stepOf(String code, Instant now, long after) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > after && same(code, code(Instant.ofEpochSecond(step * STEP.toSeconds()))))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
