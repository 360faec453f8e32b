// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.util.Optional;
import org.ourlet.journal.Revisions;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.PageState;
import org.springframework.stereotype.Component;

/** The end of the journal tells one state from the next. */
@Component
class JournalPageState implements PageState {

    private final Revisions revisions;

    JournalPageState(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public Optional<Object> of(OrganisationId organisation) {
        return revisions.of(organisation).map(revision -> revision);
    }
}
