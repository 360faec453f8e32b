// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Set;
import org.ourlet.documents.DocumentModel.Block;
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

    /** The table with what has to stand around it; nothing when it has no rows. */
    default List<Block> blocks(GeneratedSource source, OrganisationId organisation, Language language) {
        Table table = table(source, organisation, language);
        return table.rows().isEmpty() ? List.of() : List.of(table);
    }

    /** The address of the page on which the rows are made, below that of the organisation; empty when there is none. */
    default String path(GeneratedSource source) {
        return "";
    }
}
