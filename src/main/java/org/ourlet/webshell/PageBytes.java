// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page in UTF-8 while it is being written, in one piece: thousands of small ones cost more than what is in them. */
final class PageBytes implements TemplateOutput {

    private static final int USUAL = 1 << 15;

    /** Characters below this are one byte in UTF-8. */
    private static final int ASCII = 0x80;

    private byte[] bytes = new byte[USUAL];
    private int size;

    int size() {
        return size;
    }

    /** What was written, as bytes of their own. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** What was written so far, and behind it room for more. */
    byte[] array() {
        return bytes;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        need(to - from);
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII) {
                writeBinaryContent(text.substring(i, to).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[size++] = (byte) letter;
        }
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        need(content.length);
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
