// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Encrypts what is written to it, frame by frame. Closing writes the frame that is marked as the last. */
public final class SealedOutput extends OutputStream {

    private final DataOutputStream out;
    private final Envelope envelope;
    private final byte[] frame = new byte[Envelope.FRAME];
    private int filled;
    private long number;
    private boolean closed;

    public SealedOutput(OutputStream out, Passphrase passphrase, Cost cost) throws IOException {
        this.out = new DataOutputStream(out);
        byte[] salt = new byte[Envelope.SALT];
        new SecureRandom().nextBytes(salt);
        envelope = Envelope.create(passphrase, cost, salt);
        this.out.write(envelope.head());
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == frame.length) {
                writeFrame(false);
            }
            int part = Math.min(length - done, frame.length - filled);
            System.arraycopy(bytes, from + done, frame, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writeFrame(true);
            out.close();
        }
    }

    private void writeFrame(boolean last) throws IOException {
        try {
            byte[] sealed = envelope.seal(number++, last, frame, filled);
            out.writeByte(last ? 1 : 0);
            out.writeInt(sealed.length);
            out.write(sealed);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }
}
