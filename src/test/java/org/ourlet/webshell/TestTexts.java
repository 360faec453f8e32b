// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The interface texts as the program has them, for tests that run without it. */
public final class TestTexts {

    private TestTexts() {}

    public static TextsByLanguage all() {
        try {
            return new TextsByLanguage(WebConfiguration.messageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
