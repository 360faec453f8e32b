// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class DumpCompressionTest {

    private final Random random = new Random(20_270_301);

    @Test
    void givesBackTextAndFilesInAnyOrder() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DumpCompression out = new DumpCompression(packed)) {
            for (int line = 0; line < 40; line++) {
                byte[] next = random.nextBoolean() ? text() : file();
                plain.write(next);
                for (int at = 0; at < next.length; at += 8_192) {
                    out.write(next, at, Math.min(8_192, next.length - at));
                }
            }
        }

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes())
                .isEqualTo(plain.toByteArray());
    }

    @Test
    void packsFilesToTheirSizeAndTextToMuchLess() throws IOException {
        assertThat(packed(file(), 40)).isLessThan((int) (file().length * 40 * 0.77));
        assertThat(packed(text(), 400)).isLessThan(text().length * 400 / 10);
    }

    private static int packed(byte[] line, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DumpCompression out = new DumpCompression(packed)) {
            for (int time = 0; time < times; time++) {
                out.write(line, 0, line.length);
            }
        }
        return packed.size();
    }

    private byte[] file() {
        byte[] bytes = new byte[60_000];
        random.nextBytes(bytes);
        return Base64.getEncoder().encode(bytes);
    }

    private byte[] text() {
        return ("[\"" + random.nextInt() + "\",\"What somebody wrote about the risk\"]\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
