// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a compressed file becomes, and stops where no honest table goes on. */
final class InflatedBytes extends FilterInputStream {

    static final long MOST = 160L * 1024 * 1024;

    private long count;

    InflatedBytes(InputStream in) {
        super(in);
    }

    /** The limit is passed. */
    static final class TooMany extends IOException {
        TooMany() {
            super("inflates to too much");
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int more) throws TooMany {
        count += more;
        if (count > MOST) {
            throw new TooMany();
        }
    }
}
