// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import org.ourlet.people.People;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Statement, selection, plan and follow-up of an organisation as tables of words in a language. */
@Component
public class ControlExports {

    private final Applicability applicability;
    private final Controls controls;
    private final TreatmentPlans plans;
    private final People people;
    private final TextsByLanguage texts;

    ControlExports(
            Applicability applicability,
            Controls controls,
            TreatmentPlans plans,
            People people,
            TextsByLanguage texts) {
        this.applicability = applicability;
        this.controls = controls;
        this.plans = plans;
        this.people = people;
        this.texts = texts;
    }

    public WordTable statement(OrganisationId organisation, Language language) {
        return tables(organisation, language).statement(applicability.statement(organisation));
    }

    public WordTable selection(OrganisationId organisation, Language language) {
        return tables(organisation, language).selection(controls.all(organisation));
    }

    public WordTable plan(OrganisationId organisation, Language language) {
        return tables(organisation, language).plan(plans.plan(organisation), controls.all(organisation));
    }

    public WordTable followUp(OrganisationId organisation, Language language) {
        return tables(organisation, language).followUp(plans.plan(organisation));
    }

    private ControlTables tables(OrganisationId organisation, Language language) {
        return new ControlTables(texts.in(language), people.team(organisation));
    }
}
