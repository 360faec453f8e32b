// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passkey that lives in a test: it answers like a device, and can be told to answer wrongly. */
public final class SoftPasskey {

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern HANDLE = Pattern.compile("\"handle\":\"([^\"]+)\"");

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int CREATED = 64;

    private final byte[] credential = random(32);
    private final String algorithm;
    private KeyPair keys;
    private String origin;
    private String relyingParty = "localhost";
    private String type = "";
    private String handle = "";
    private int flags = PRESENT | VERIFIED;
    private boolean inFrame;
    private long count;

    /** @param algorithm ES256, EdDSA or RS256 */
    public SoftPasskey(String origin, String algorithm) {
        this.origin = origin;
        this.algorithm = algorithm;
        this.keys = keys(algorithm);
    }

    public SoftPasskey(String origin) {
        this(origin, "ES256");
    }

    public SoftPasskey origin(String other) {
        origin = other;
        return this;
    }

    public SoftPasskey relyingParty(String other) {
        relyingParty = other;
        return this;
    }

    /** What the device says it was asked for, instead of what it was. */
    public SoftPasskey type(String other) {
        type = other;
        return this;
    }

    /** Base64url of whose passkey the device says it is. */
    public SoftPasskey handle(String other) {
        handle = other;
        return this;
    }

    public SoftPasskey count(long other) {
        count = other;
        return this;
    }

    public SoftPasskey withoutVerification() {
        flags = PRESENT;
        return this;
    }

    public SoftPasskey withoutPresence() {
        flags = VERIFIED;
        return this;
    }

    public SoftPasskey inFrame() {
        inFrame = true;
        return this;
    }

    /** Signs with a key that nobody registered. */
    public SoftPasskey otherKey() {
        keys = keys(algorithm);
        return this;
    }

    public String credential() {
        return text(credential);
    }

    /** The challenge of a question as it comes from the program. */
    public static String challenge(String question) {
        return first(CHALLENGE, question);
    }

    /** The field of the form that registers, for a question as it comes from the program. */
    public String create(String question) {
        handle = first(HANDLE, question);
        byte[] key = publicKey();
        byte[] made = join(
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) credential.length).array(),
                credential,
                key);
        byte[] said = authenticatorData(flags | CREATED, made);
        byte[] attestation = join(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                hex("59"),
                ByteBuffer.allocate(2).putShort((short) said.length).array(),
                said);
        return text(clientData("webauthn.create", challenge(question))) + "." + text(attestation);
    }

    /** The field of the form that signs in or confirms. */
    public String sign(String question) {
        return signChallenge(challenge(question));
    }

    /** The same for a challenge from anywhere. */
    public String signChallenge(String challenge) {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] said = authenticatorData(flags, new byte[0]);
        return String.join(
                ".", text(credential), text(client), text(said), text(signature(join(said, sha256(client)))), handle);
    }

    private byte[] clientData(String asked, String challenge) {
        return ("{\"type\":\"" + (type.isEmpty() ? asked : type) + "\",\"challenge\":\"" + challenge
                        + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":" + inFrame + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int marks, byte[] made) {
        byte[] party = sha256(relyingParty.getBytes(StandardCharsets.UTF_8));
        return join(
                party,
                new byte[] {(byte) marks},
                ByteBuffer.allocate(4).putInt((int) count).array(),
                made);
    }

    private byte[] publicKey() {
        if (keys.getPublic() instanceof ECPublicKey key) {
            return join(
                    hex("a5010203262001215820"),
                    number(key.getW().getAffineX(), 32),
                    hex("225820"),
                    number(key.getW().getAffineY(), 32));
        }
        if (keys.getPublic() instanceof RSAPublicKey key) {
            return join(hex("a401030339010020590100"), number(key.getModulus(), 256), hex("2143010001"));
        }
        byte[] encoded = keys.getPublic().getEncoded();
        return join(hex("a4010103272006215820"), Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private byte[] signature(byte[] data) {
        try {
            Signature signature = Signature.getInstance(
                    switch (algorithm) {
                        case "ES256" -> "SHA256withECDSA";
                        case "RS256" -> "SHA256withRSA";
                        default -> "Ed25519";
                    });
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(
                    switch (algorithm) {
                        case "ES256" -> "EC";
                        case "RS256" -> "RSA";
                        default -> "Ed25519";
                    });
            if (!algorithm.equals("EdDSA")) {
                generator.initialize(algorithm.equals("ES256") ? 256 : 2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] number(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int kept = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - kept, fixed, length - kept, kept);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not in " + text);
        }
        return matcher.group(1);
    }
}
