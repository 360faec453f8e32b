// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Map;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * One of the 45 documents and records of the ISMS (documented information).
 *
 * @param activities the activities that produce it, the first one leads
 * @param documentedInformation by edition, the clause that asks for it in so many words; empty when none does
 * @param pages typical number of pages of a small organisation
 */
public record WorkProduct(
        String id,
        Kind kind,
        List<String> activities,
        Classification classification,
        Map<StandardEdition, String> documentedInformation,
        int pages,
        Localized<String> names) {

    /** A document says what to do; a record proves what was done. */
    public enum Kind {
        DOCUMENT,
        RECORD
    }

    /**
     * The four axes of classification; the codes are explained in the chapter on documentation.
     *
     * @param origin I internal, E external
     * @param access P public, I internal, R restricted, C confidential
     * @param storage S1 to S5
     * @param disposal D-DOC, D-REC, D-PERS
     */
    public record Classification(List<String> origin, String access, String storage, String disposal) {}

    public WorkProduct {
        activities = List.copyOf(activities);
        documentedInformation = Map.copyOf(documentedInformation);
    }

    public String name(Language language) {
        return names.in(language);
    }

    /** The same with another classification. */
    public WorkProduct with(Classification other) {
        return new WorkProduct(id, kind, activities, other, documentedInformation, pages, names);
    }

    /** The activity that leads its production; its accountable category approves it. */
    public String leadActivity() {
        return activities.get(0);
    }
}
