// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with one file in its field {@code file}, as browsers send it (RFC 7578). */
final class Multipart {

    private static final String BOUNDARY = "----ourlet-test-boundary";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart(Map<String, String> fields, String name, byte[] file) {
        fields.forEach((field, value) -> {
            line("--" + BOUNDARY);
            line("Content-Disposition: form-data; name=\"" + field + "\"");
            line("");
            line(value);
        });
        line("--" + BOUNDARY);
        line("Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"");
        line("Content-Type: application/octet-stream");
        line("");
        out.writeBytes(file);
        line("");
        line("--" + BOUNDARY + "--");
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
