// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.journal.Remembered;
import org.ourlet.journal.Revisions;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Service;

/** The plan of an organisation as it is now. Reads only. */
@Service
public class Planning {

    private final Plans plans;
    private final PlanBasisReader reader;
    private final Guide guide;
    private final Tailoring tailoring;
    private final PlanningContent content;
    private final Remembered<Optional<Plan>> remembered;

    Planning(
            Plans plans,
            PlanBasisReader reader,
            Guide guide,
            Tailoring tailoring,
            PlanningContent content,
            Revisions revisions) {
        this.plans = plans;
        this.reader = reader;
        this.guide = guide;
        this.tailoring = tailoring;
        this.content = content;
        this.remembered = revisions.remember();
    }

    /** Empty before a level was chosen. */
    public Optional<Plan> planOf(OrganisationId organisation) {
        return remembered.of(organisation, this::read);
    }

    private Optional<Plan> read(OrganisationId organisation) {
        return plans.current(organisation).map(cycle -> Plan.of(guide, reader.read(organisation, cycle)));
    }

    public Progress progressOf(Plan plan) {
        return Progress.of(plan, tailoring.documents(plan.cycle().selection()), content.slower());
    }
}
