// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.Controls;
import org.ourlet.controls.Obligation;
import org.ourlet.controls.Obligations;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentAction.Priority;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.Cost;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What Proofbox does against its risks: ten controls, two duties, a plan of which one action is late and one is done. */
@Component
class DemoControls {

    private static final List<Wanted> CONTROLS = List.of(
            new Wanted("Signing key in a hardware module", "A.8.24 A.8.2", "R01", "Jonas Thill", 12000, 10),
            new Wanted("Copy of the archive that nobody can erase", "A.8.13", "R02", "Anna Diederich", 6000, 8),
            new Wanted("Security test of the portal at each release", "A.8.28 A.8.29", "R03", "Jonas Thill", 8000, 15),
            new Wanted("Protection from floods of requests", "A.8.21", "R04", "Anna Diederich", 2400, 2),
            new Wanted("Encrypted laptops", "A.7.9 A.8.1", "R05", "Anna Diederich", 500, 3),
            new Wanted("A second person checks each change", "A.8.32", "R06", "Jonas Thill", 0, 6),
            new Wanted("Two people know the signing module", "A.5.37", "R07", "Jonas Thill", 0, 20),
            new Wanted("A second hosting provider stands ready", "A.5.30 A.8.14", "R09", "Anna Diederich", 9600, 12),
            new Wanted("Passkeys for mail and files", "A.5.17 A.8.5", "R10", "Marta Lopes", 3000, 4),
            new Wanted("Two time sources compared", "A.8.17", "R12", "Jonas Thill", 600, 2));

    private final Controls controls;
    private final Obligations obligations;
    private final Applicability applicability;
    private final TreatmentPlans plans;
    private final People people;
    private final Clock clock;

    DemoControls(
            Controls controls,
            Obligations obligations,
            Applicability applicability,
            TreatmentPlans plans,
            People people,
            Clock clock) {
        this.controls = controls;
        this.obligations = obligations;
        this.applicability = applicability;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** One control as the worked example has it. */
    private record Wanted(String name, String references, String risk, String owner, int amount, int days) {

        Controls.Particulars particulars(Team team, Set<String> risks) {
            return new Controls.Particulars(
                    new Control.Wording(name, ""),
                    new Control.Links(List.of(references.split(" ")), risks.contains(risk) ? List.of(risk) : List.of()),
                    new Control.Work(
                            person(team, owner),
                            ControlState.PLANNED,
                            "",
                            Cost.ofHundredths(amount * 100L, days * 100L)));
        }
    }

    void write(OrganisationId proofbox, Actor marta) {
        Team team = people.team(proofbox);
        Set<String> risks =
                applicability.risks(proofbox).stream().map(TreatedRisk::ref).collect(Collectors.toSet());
        List<Control> added = controls.addAll(
                marta,
                proofbox,
                CONTROLS.stream().map(wanted -> wanted.particulars(team, risks)).toList());
        obligations.add(
                marta, proofbox, Obligation.Kind.LAW, "Data protection law", List.of("A.5.34", "A.8.10", "A.8.11"));
        obligations.add(
                marta, proofbox, Obligation.Kind.CONTRACT, "Contract with the bank", List.of("A.5.24", "A.5.33"));
        plan(proofbox, marta, added, team);
        exclude(proofbox, marta, "A.8.30", "Nobody outside writes software for us.");
        exclude(proofbox, marta, "A.7.12", "We own no cables: the landlord and the provider look after them.");
    }

    private void plan(OrganisationId proofbox, Actor marta, List<Control> added, Team team) {
        LocalDate today = LocalDate.now(clock);
        TreatmentAction laptops = plans.add(
                marta,
                proofbox,
                action(added.get(4), "Encrypt all laptops", "The console shows 14 of 14", today.minusDays(20), team));
        plans.add(
                marta,
                proofbox,
                action(
                        added.get(8),
                        "Bring in passkeys",
                        "Nobody signs in with a password alone",
                        today.minusDays(5),
                        team));
        plans.add(
                marta,
                proofbox,
                action(
                        added.get(1),
                        "Set up the second copy",
                        "One file restored in an hour",
                        today.plusDays(30),
                        team));
        plans.close(
                marta,
                proofbox,
                laptops.id(),
                new TreatmentPlans.Closing(
                        "Report of the device console",
                        today.minusDays(21),
                        person(team, "Marta Lopes"),
                        today,
                        laptops.version()));
    }

    private static TreatmentPlans.Particulars action(
            Control control, String name, String check, LocalDate due, Team team) {
        return new TreatmentPlans.Particulars(
                new TreatmentAction.Task(name, check, "", control.work().cost()),
                new TreatmentAction.Links(control.id(), control.links().risks()),
                new TreatmentAction.Schedule(control.work().owner(), Priority.FIRST, due.minusDays(30), due));
    }

    private void exclude(OrganisationId proofbox, Actor marta, String reference, String reason) {
        applicability.decide(
                marta, proofbox, reference, new Applicability.Typed(Choice.EXCLUDED, reason, Stated.NOTHING), 0);
    }

    private static @Nullable String person(Team team, String name) {
        return team.persons().stream()
                .filter(person -> person.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }
}
