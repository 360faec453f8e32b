// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.Set;
import org.ourlet.exchange.person.LegalHoldStands;
import org.ourlet.exchange.person.LegalHoldStore;
import org.ourlet.shared.Change;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Undoes every change that removes facts while a legal hold stands: it hears of it before the transaction ends. */
@Component
class DisposalGuard {

    /** What removes facts for good. Erasing a person asks for the hold itself, to say so on its page. */
    static final Set<String> DISPOSALS = Set.of(
            "action.file-removed", "asset.removed", "document.disposed", "document.file-removed", "risk.removed");

    private final LegalHoldStore holds;

    DisposalGuard(LegalHoldStore holds) {
        this.holds = holds;
    }

    @EventListener
    void refuse(Change change) {
        OrganisationId organisation = change.organisation();
        if (organisation != null
                && DISPOSALS.contains(change.action())
                && holds.find(organisation).isPresent()) {
            throw new LegalHoldStands(change.action());
        }
    }
}
