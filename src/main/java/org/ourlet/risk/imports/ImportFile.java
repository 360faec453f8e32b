// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.time.Instant;
import java.util.Base64;

/**
 * A file that somebody sent and has not yet decided to keep. Our own.
 *
 * @param assessment key of the assessment that it goes into, empty when it becomes one of its own
 * @param name as the browser said, to be shown and never used
 * @param content the bytes in Base64
 */
public record ImportFile(String id, Purpose purpose, String assessment, String name, String content, Instant sentAt) {

    private static final int LONGEST_NAME = 200;

    /** What it is to become. */
    public enum Purpose {
        ASSESSMENT,
        ASSETS,
        CATALOGUE
    }

    static ImportFile of(String id, Purpose purpose, String assessment, String name, byte[] bytes, Instant at) {
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return new ImportFile(
                id, purpose, assessment, shown, Base64.getEncoder().encodeToString(bytes), at);
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
