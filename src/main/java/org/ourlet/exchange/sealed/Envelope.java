// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What the head of a sealed file says, and the key that follows from it and the passphrase. Each file has a salt and so a key
 * of its own; a frame is bound to its place by the nonce, and to the head and to being the last one by the data beside it.
 */
final class Envelope {

    static final byte[] MAGIC = "OURLETB1".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 16;
    static final int CHECK = 16;
    static final int HEAD = 8 + 4 + 4 + SALT + CHECK;
    static final int FRAME = 1 << 16;
    static final int TAG = 16;

    private static final int TAG_BITS = TAG * 8;
    private static final int KEY = 32;

    private final byte[] head;
    private final SecretKeySpec key;

    private Envelope(byte[] head, SecretKeySpec key) {
        this.head = head;
        this.key = key;
    }

    static Envelope create(Passphrase passphrase, Cost cost, byte[] salt) {
        SecretKeySpec key = key(passphrase, cost, salt);
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(MAGIC)
                .putInt(cost.memoryKib())
                .putInt(cost.iterations())
                .put(salt)
                .put(check(key))
                .array();
        return new Envelope(head, key);
    }

    static Envelope open(Passphrase passphrase, byte[] head) {
        ByteBuffer read = ByteBuffer.wrap(head);
        byte[] magic = new byte[MAGIC.length];
        read.get(magic);
        int memory = read.getInt();
        int iterations = read.getInt();
        if (!Arrays.equals(magic, MAGIC) || !Cost.isSane(memory, iterations)) {
            throw new UnreadableBackup(UnreadableBackup.Reason.NO_BACKUP);
        }
        byte[] salt = new byte[SALT];
        read.get(salt);
        Envelope opened = create(passphrase, new Cost(memory, iterations), salt);
        if (!java.security.MessageDigest.isEqual(opened.head, head)) {
            throw new UnreadableBackup(UnreadableBackup.Reason.WRONG_PASSPHRASE);
        }
        return opened;
    }

    byte[] head() {
        return head.clone();
    }

    byte[] seal(long number, boolean last, byte[] plain, int length) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
    }

    byte[] unseal(long number, boolean last, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }

    private static SecretKeySpec key(Passphrase passphrase, Cost cost, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.iterations())
                .withParallelism(1)
                .build());
        byte[] bytes = new byte[KEY];
        generator.generateBytes(passphrase.folded().toCharArray(), bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    /** Tells a wrong passphrase from a damaged file. Says nothing about the key. */
    private static byte[] check(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("check".getBytes(StandardCharsets.US_ASCII)), CHECK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
