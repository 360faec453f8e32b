// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Optional;
import org.ourlet.shared.Language;

/** A generated table in one language: documents that show it rest on its rows. */
record ShownSource(GeneratedSource source, Language language) {

    /** Begins the key of rows. */
    static final String PREFIX = "rows:";

    /** Under which the hash of the rows is kept with an approval. */
    String key() {
        return PREFIX + source.word() + ":" + language.code();
    }

    /** Empty when the key is of something else. */
    static Optional<ShownSource> of(String key) {
        String[] parts = key.split(":");
        return key.startsWith(PREFIX) && parts.length == 3
                ? GeneratedSource.of(parts[1])
                        .flatMap(source -> Language.of(parts[2]).map(language -> new ShownSource(source, language)))
                : Optional.empty();
    }
}
