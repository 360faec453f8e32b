// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that ship inside the program. */
final class OwnResource {

    private OwnResource() {}

    static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(OwnResource.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
