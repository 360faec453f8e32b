// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All document templates, immutable while the program runs. */
public final class DocumentTemplates {

    private final Map<String, DocumentTemplate> templates = new TreeMap<>();

    public DocumentTemplates(Collection<DocumentTemplate> templates) {
        templates.forEach(template -> this.templates.put(template.workProduct(), template));
    }

    /** The template of a work product; most have none yet. */
    public Optional<DocumentTemplate> find(String workProduct) {
        return Optional.ofNullable(templates.get(workProduct));
    }

    public Collection<DocumentTemplate> all() {
        return templates.values();
    }
}
