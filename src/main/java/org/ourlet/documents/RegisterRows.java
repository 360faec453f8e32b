// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an organisation wrote, keeps elsewhere, and lets whom read.
 *
 * @param readers keys of persons who were named as readers, by code of the document
 */
record RegisterRows(List<Document> documents, List<KeptElsewhere> kept, Map<String, Set<String>> readers) {

    RegisterRows {
        documents = List.copyOf(documents);
        kept = List.copyOf(kept);
        readers = Map.copyOf(readers);
    }
}
