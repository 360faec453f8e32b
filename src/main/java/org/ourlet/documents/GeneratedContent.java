// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Set;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/**
 * Rows of documents that nobody types: another part of the program has them already. Implemented as a bean by the module
 * that keeps them; at most one for each source.
 */
public interface GeneratedContent {

    /** What this module has. */
    Set<GeneratedSource> sources();

    /**
     * The rows as they are now, with a constant number of statements. A table without rows is answered when there are none;
     * the document then says where they will come from.
     *
     * @param language of the document
     */
    Table table(GeneratedSource source, OrganisationId organisation, Language language);
}
