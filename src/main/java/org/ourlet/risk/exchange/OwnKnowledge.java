// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import java.util.Optional;
import org.ourlet.people.People;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.MethodVersions;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskMethods;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What an organisation knows of the methods and people that a sent assessment names. */
@Component
public class OwnKnowledge {

    private final MethodVersions versions;
    private final RiskMethods methods;
    private final People people;

    OwnKnowledge(MethodVersions versions, RiskMethods methods, People people) {
        this.versions = versions;
        this.methods = methods;
        this.people = people;
    }

    public GivenAssessment.Knowledge of(OrganisationId organisation) {
        Owners owners = new Owners(people.team(organisation));
        return new GivenAssessment.Knowledge() {
            @Override
            public Optional<RiskMethod> method(String id) {
                return methods.find(id)
                        .map(content -> versions.findOwn(organisation, id).orElse(content));
            }

            @Override
            public RiskMethod methodByDefault() {
                String id = versions.current(organisation)
                        .map(MethodVersion::method)
                        .orElse(methods.byDefault().id());
                return method(id).orElseThrow();
            }

            @Override
            public Owner owner(String name) {
                return owners.named(name);
            }
        };
    }
}
