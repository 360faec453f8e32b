// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import java.util.stream.Collectors;
import org.ourlet.guide.WorkProductStates;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Tells other modules how far documents and records are. */
@Component
class DocumentStates implements WorkProductStates {

    private final Documents documents;
    private final DocumentStore store;

    DocumentStates(Documents documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    @Override
    public Map<String, WorkProductStatus> statesOf(OrganisationId organisation) {
        return documents.register(organisation).stream()
                .filter(entry -> !entry.part())
                .collect(Collectors.toMap(entry -> entry.workProduct().id(), RegisterEntry::status));
    }

    @Override
    public boolean isEstablished(OrganisationId organisation, String workProduct) {
        return store.isEstablished(organisation, workProduct);
    }
}
