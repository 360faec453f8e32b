// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of an answer, which comes as one field. */
final class AnswerParts {

    /** Attestations with certificates have some thousand bytes; we ask for none. */
    private static final int LONGEST = 20_000;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]+");

    private AnswerParts() {}

    static Optional<List<String>> of(String text, int number) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(List.of(text.split("\\.", -1))).filter(parts -> parts.size() == number);
    }
}
