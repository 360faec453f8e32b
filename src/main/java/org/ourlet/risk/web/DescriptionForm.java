// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskChange;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.Vulnerability;

/** What is typed about what could happen. */
public record DescriptionForm(
        String scenario, String isAsset, List<String> criteria, String owner, Parts parts, Long version) {

    private static final int LONGEST = 2000;

    public DescriptionForm(
            @Nullable String scenario,
            @Nullable String isAsset,
            @Nullable List<String> criteria,
            @Nullable String owner,
            @Nullable Parts parts,
            @Nullable Long version) {
        this.scenario = Fields.given(scenario);
        this.isAsset = Fields.given(isAsset);
        this.criteria = criteria == null ? List.of() : List.copyOf(criteria);
        this.owner = Fields.given(owner);
        this.parts = parts == null ? new Parts("", "", "", "", "") : parts;
        this.version = version == null ? 0L : version;
    }

    /** The parts of the event; lists have one text per line. */
    public record Parts(
            String threat, String threatAgent, String attackMethod, String vulnerabilities, String existingControls) {
        public Parts(
                @Nullable String threat,
                @Nullable String threatAgent,
                @Nullable String attackMethod,
                @Nullable String vulnerabilities,
                @Nullable String existingControls) {
            this.threat = Fields.given(threat);
            this.threatAgent = Fields.given(threatAgent);
            this.attackMethod = Fields.given(attackMethod);
            this.vulnerabilities = Fields.given(vulnerabilities);
            this.existingControls = Fields.given(existingControls);
        }
    }

    static DescriptionForm of(Risk risk) {
        Threat threat = risk.event().threat();
        String person = risk.owner().person();
        return new DescriptionForm(
                risk.scenario(),
                risk.isAsset(),
                risk.criteria().stream().map(SecurityCriterion::code).toList(),
                person == null ? risk.owner().named() ? OwnerChoices.AS_NAMED : "" : person,
                new Parts(
                        threat.name(),
                        threat.agent(),
                        threat.attackMethod(),
                        risk.event().vulnerabilities().stream()
                                .map(Vulnerability::name)
                                .collect(Collectors.joining("\n")),
                        String.join("\n", risk.event().existingControls())),
                risk.standing().version());
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (scenario.isEmpty() || scenario.length() > LONGEST) {
            problems.put("scenario", "risk.risk.scenario-missing");
        }
        if (isAsset.isEmpty()) {
            problems.put("isAsset", "risk.risk.asset-missing");
        }
        if (criteria.isEmpty()) {
            problems.put("criteria", "risk.risk.criteria-missing");
        }
        if (parts.threat().length() > LONGEST
                || parts.threatAgent().length() > LONGEST
                || parts.attackMethod().length() > LONGEST) {
            problems.put("parts.threat", "risk.risk.text-long");
        }
        return problems;
    }

    /** @param now the event so far, whose catalogue ids stay where the words stay */
    RiskChange change(RiskEvent now, Owner named) {
        List<SecurityCriterion> concerned =
                criteria.stream().map(SecurityCriterion::new).toList();
        return RiskChange.description(isAsset, concerned, event(now), named);
    }

    RiskEvent event(RiskEvent now) {
        Threat before = now.threat();
        String id = parts.threat().equals(before.name()) ? before.catalogueId() : "";
        List<Vulnerability> vulnerabilities = Fields.lines(parts.vulnerabilities()).stream()
                .map(name -> now.vulnerabilities().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> Vulnerability.own(name)))
                .toList();
        return new RiskEvent(
                scenario,
                new Threat(id, parts.threat(), parts.threatAgent(), parts.attackMethod()),
                vulnerabilities,
                Fields.lines(parts.existingControls()));
    }
}
