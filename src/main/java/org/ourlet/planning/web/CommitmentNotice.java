// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.WorkProductStates;
import org.ourlet.planning.Commitment;
import org.ourlet.planning.Plans;
import org.ourlet.webshell.Notice;
import org.ourlet.webshell.NoticeSource;
import org.ourlet.webshell.Visitor;
import org.springframework.stereotype.Component;

/** Says above every page that the commitment letter is not signed yet, once a level is chosen. */
@Component
class CommitmentNotice implements NoticeSource {

    private final WorkProductStates states;
    private final Plans plans;

    CommitmentNotice(WorkProductStates states, Plans plans) {
        this.states = states;
        this.plans = plans;
    }

    @Override
    public List<Notice> noticesFor(Visitor visitor) {
        Visitor.@Nullable Organisation organisation = visitor.organisation();
        return organisation != null && isMissingIn(organisation) ? List.of(notice(organisation)) : List.of();
    }

    private boolean isMissingIn(Visitor.Organisation organisation) {
        return !states.isEstablished(organisation.id(), Commitment.LETTER)
                && plans.current(organisation.id()).isPresent();
    }

    private static Notice notice(Visitor.Organisation organisation) {
        boolean leads = organisation.may("READ_ALL");
        return new Notice(
                Notice.Kind.WARNING,
                "planning.notice.commitment",
                List.of(),
                leads ? organisation.path("/documents/" + Commitment.LETTER) : null,
                leads ? "planning.notice.commitment.link" : null);
    }
}
