// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that chains the journal. Stands in a file outside the database: whoever can write to the database alone cannot
 * make an entry that passes the check. Our own.
 */
public final class JournalKey {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public JournalKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a journal key has " + BYTES + " bytes");
        }
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The entry that follows the head. */
    public Link next(Head head, Deed deed, String particularsHash) {
        Link open = new Link(head.chain(), head.number() + 1, deed, particularsHash, "");
        return new Link(head.chain(), open.number(), deed, particularsHash, macOf(mac(), open, head.mac()));
    }

    /** Tells keys apart without saying anything about them; may stand in the database. */
    public String fingerprint() {
        return hex(mac(), new Fields().add("fingerprint of the journal key"));
    }

    /** A keyed hash of a text, for the last line of an exported file. */
    public String seal(String text) {
        return hex(mac(), new Fields().add("seal").add(text));
    }

    /** Not for several threads. */
    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    static String macOf(Mac mac, Link link, String previous) {
        Deed deed = link.deed();
        return hex(
                mac,
                new Fields()
                        .add(link.chain())
                        .add(Long.toString(link.number()))
                        .add(deed.id())
                        .add(deed.at())
                        .add(deed.action())
                        .add(deed.subject())
                        .add(link.particularsHash())
                        .add(previous));
    }

    private static String hex(Mac mac, Fields fields) {
        return HexFormat.of().formatHex(mac.doFinal(fields.bytes()));
    }
}
