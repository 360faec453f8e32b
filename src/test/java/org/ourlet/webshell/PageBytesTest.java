// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PageBytesTest {

    private static final int[] LETTERS = {'a', '<', 'é', 'ß', '€', '漢', 0x1F600, 0};

    @RepeatedTest(50)
    @DisplayName("what was written comes out in UTF-8, whatever its letters and its length")
    void utf8(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        PageBytes page = new PageBytes();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < random.nextInt(400); i++) {
            String text = text(random);
            expected.append(text);
            if (random.nextBoolean()) {
                page.writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
            } else {
                page.writeContent("x" + text + "y", 1, 1 + text.length());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page.array(), 0, page.size());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        assertThat(page.size()).isEqualTo(out.size());
    }

    private static String text(Random random) {
        int kinds = random.nextBoolean() ? 2 : LETTERS.length;
        return random.ints(random.nextInt(1_000), 0, kinds)
                .map(kind -> LETTERS[kind])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
