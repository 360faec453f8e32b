// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts one after the other, each with its length before it, so that no two lists of texts give the same bytes. */
final class Fields {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Fields add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
        bytes.writeBytes(encoded);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
