// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.util.List;
import java.util.Map;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.Controls;
import org.ourlet.controls.ImplementationState;
import org.ourlet.controls.Obligation;
import org.ourlet.controls.Obligations;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.risk.Cost;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.beans.factory.BeanFactory;

/** Gives an organisation of the cast controls, duties and decisions. Every text carries the secret of the organisation. */
public final class ControlsLife {

    private final Controls controls;
    private final Obligations obligations;
    private final Applicability applicability;
    private final TreatmentPlans plans;

    public ControlsLife(BeanFactory program) {
        controls = program.getBean(Controls.class);
        obligations = program.getBean(Obligations.class);
        applicability = program.getBean(Applicability.class);
        plans = program.getBean(TreatmentPlans.class);
    }

    /** Backups for A.8.13 and A.8.14, a law on A.5.34, and A.8.34 applies against the suggestion. */
    public void live(Cast.Company company) {
        OrganisationId organisation = company.organisation().id();
        Actor author = company.accountable().actor();
        protect(company);
        obligations.add(author, organisation, Obligation.Kind.LAW, "law " + company.secret(), List.of("A.5.34"));
        applicability.decide(
                author,
                organisation,
                "A.8.34",
                new Applicability.Typed(
                        Choice.APPLICABLE,
                        "because " + company.secret(),
                        new Stated(ImplementationState.PROVEN, "proof " + company.secret())),
                0);
    }

    /** One more control and an action for it. */
    public void protect(Cast.Company company) {
        OrganisationId organisation = company.organisation().id();
        Actor author = company.accountable().actor();
        Control backups = controls.add(author, organisation, backups(company));
        plans.add(author, organisation, restoreTest(company, backups));
    }

    private static Controls.Particulars backups(Cast.Company company) {
        String secret = company.secret();
        return new Controls.Particulars(
                new Control.Wording("backups " + secret, "every night " + secret),
                new Control.Links(List.of("A.8.13", "A.8.14"), List.of()),
                new Control.Work(
                        company.accountable().person().id(),
                        ControlState.IMPLEMENTED,
                        "report " + secret,
                        Cost.ofHundredths(120_000, 200)));
    }

    private static TreatmentPlans.Particulars restoreTest(Cast.Company company, Control backups) {
        String secret = company.secret();
        return new TreatmentPlans.Particulars(
                new TreatmentAction.Task("restore test " + secret, "check " + secret, "means " + secret, null),
                new TreatmentAction.Links(backups.id(), List.of()),
                new TreatmentAction.Schedule(
                        company.accountable().person().id(), TreatmentAction.Priority.FIRST, null, null));
    }

    /** Values of the path variables for what {@link #live} made. */
    public Map<String, String> things(Cast.Company company) {
        OrganisationId organisation = company.organisation().id();
        return Map.of(
                "control", controls.all(organisation).get(0).id(),
                "action", plans.plan(organisation).actions().get(0).id(),
                "obligation", obligations.all(organisation).get(0).id(),
                "reference", "A.8.34");
    }
}
