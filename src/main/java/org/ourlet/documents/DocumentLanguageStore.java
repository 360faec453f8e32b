// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/** Rows of languages that were chosen for single documents. */
public interface DocumentLanguageStore {

    /** By code of the document; those that follow the organisation are left out. */
    Map<String, Language> all(OrganisationId organisation);

    /** @param language null when the document follows the organisation again */
    void put(OrganisationId organisation, String document, @Nullable Language language);
}
