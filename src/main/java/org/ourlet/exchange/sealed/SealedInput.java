// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;

/** Decrypts what {@link SealedOutput} wrote. No byte comes out of a frame that is not as it was written. */
public final class SealedInput extends InputStream {

    private final DataInputStream in;
    private final Envelope envelope;
    private byte[] frame = new byte[0];
    private int at;
    private long number;
    private boolean last;

    public SealedInput(InputStream in, Passphrase passphrase) throws IOException {
        this.in = new DataInputStream(in);
        byte[] head = new byte[Envelope.HEAD];
        try {
            this.in.readFully(head);
        } catch (EOFException tooShort) {
            throw new UnreadableBackup(Reason.NO_BACKUP);
        }
        envelope = Envelope.open(passphrase, head);
    }

    /** @throws UnreadableBackup when the file does not begin like one; the passphrase is not needed for that */
    public static void requireBackup(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(Envelope.MAGIC.length), Envelope.MAGIC)) {
                throw new UnreadableBackup(Reason.NO_BACKUP);
            }
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? frame[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, frame.length - at);
        System.arraycopy(frame, at, target, from, part);
        at += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (at == frame.length && !last) {
            readFrame();
        }
        return at < frame.length;
    }

    private void readFrame() throws IOException {
        try {
            byte mark = in.readByte();
            int length = in.readInt();
            if (mark < 0 || mark > 1 || length < Envelope.TAG || length > Envelope.FRAME + Envelope.TAG) {
                throw new UnreadableBackup(Reason.DAMAGED);
            }
            byte[] sealed = new byte[length];
            in.readFully(sealed);
            frame = envelope.unseal(number++, mark == 1, sealed);
            at = 0;
            last = mark == 1;
            if (last && in.read() >= 0) {
                throw new UnreadableBackup(Reason.DAMAGED);
            }
        } catch (EOFException end) {
            throw new UnreadableBackup(Reason.CUT_OFF);
        } catch (GeneralSecurityException tampered) {
            throw new UnreadableBackup(Reason.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
