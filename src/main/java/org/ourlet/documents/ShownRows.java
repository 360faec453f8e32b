// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/**
 * What other parts of the program have for the tables of documents now, as text. Each table is asked for once, and only when
 * a text in force shows it.
 */
final class ShownRows {

    private final GeneratedBlocks generated;
    private final OrganisationId organisation;
    private final Map<String, String> known = new HashMap<>();

    ShownRows(GeneratedBlocks generated, OrganisationId organisation) {
        this.generated = generated;
        this.organisation = organisation;
    }

    /** By key: everything that a document of the template shows in that language. */
    Map<String, String> of(DocumentTemplate template, Language language) {
        Map<String, String> rows = new HashMap<>();
        template.generated().stream()
                .filter(generated::watched)
                .map(source -> new ShownSource(source, language))
                .forEach(source -> rows.put(source.key(), rows(source)));
        return rows;
    }

    /** What is shown now under those keys that are of rows. */
    Map<String, String> now(Collection<String> keys) {
        Map<String, String> rows = new HashMap<>();
        keys.stream()
                .map(ShownSource::of)
                .flatMap(Optional::stream)
                .forEach(source -> rows.put(source.key(), rows(source)));
        return rows;
    }

    private String rows(ShownSource source) {
        return known.computeIfAbsent(
                source.key(), key -> generated.text(source.source(), organisation, source.language()));
    }
}
