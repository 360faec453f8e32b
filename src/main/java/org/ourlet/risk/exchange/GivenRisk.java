// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import static org.ourlet.risk.exchange.GivenAssessment.LONGEST_NAME;
import static org.ourlet.risk.exchange.GivenAssessment.LONGEST_NOTE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.Vulnerability;

/** Reads one risk of a sent assessment. */
final class GivenRisk {

    private static final int MOST_ITEMS = 50;

    private final GivenNode node;

    private GivenRisk(GivenNode node) {
        this.node = node.object();
    }

    static Risk read(GivenNode node, SecurityCriteria known, GivenAssessment.Knowledge knowledge) {
        GivenRisk given = new GivenRisk(node);
        return new Risk(
                GivenAssessment.ref(node),
                node.at("isAsset").text(LONGEST_NAME),
                given.criteria(known),
                given.event(),
                given.estimate(),
                given.treatment(),
                new Risk.Standing(knowledge.owner(node.at("owner").textOrEmpty(LONGEST_NAME)), 0));
    }

    private TreeSet<SecurityCriterion> criteria(SecurityCriteria known) {
        TreeSet<SecurityCriterion> criteria = new TreeSet<>();
        for (GivenNode item : node.at("criteria").items(MOST_ITEMS)) {
            String code = item.text(LONGEST_NAME);
            if (known.has(code)) {
                criteria.add(new SecurityCriterion(code));
            } else if (!code.isEmpty()) {
                item.problem(Reason.UNKNOWN_CRITERION, code);
            }
        }
        return criteria;
    }

    private RiskEvent event() {
        Threat threat = new Threat(
                node.at("threatId").textOrEmpty(LONGEST_NAME),
                node.at("threat").textOrEmpty(LONGEST_NOTE),
                node.at("threatAgent").textOrEmpty(LONGEST_NOTE),
                node.at("attackMethod").textOrEmpty(LONGEST_NOTE));
        return new RiskEvent(
                node.at("scenario").text(LONGEST_NOTE), threat, vulnerabilities(), texts("existingControls"));
    }

    private List<Vulnerability> vulnerabilities() {
        List<String> names = texts("vulnerabilities");
        List<String> ids = node.at("vulnerabilityIds").items(MOST_ITEMS).stream()
                .map(id -> id.textOrEmpty(LONGEST_NAME))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(place -> new Vulnerability(place < ids.size() ? ids.get(place) : "", names.get(place)))
                .toList();
    }

    private Estimate estimate() {
        return new Estimate(
                node.at("likelihood").integer(),
                node.at("vulnerability").integer(),
                orZero(node.at("impactAlreadyReduced")),
                node.at("ratingReason").textOrEmpty(LONGEST_NOTE),
                GivenMoney.loss(node.at("loss")));
    }

    private RiskTreatment treatment() {
        GivenNode treatment = node.at("treatment").object();
        return new RiskTreatment(
                decision(treatment.at("option")),
                new Reduction(
                        orZero(node.at("impactReduction")),
                        orZero(node.at("likelihoodReduction")),
                        orZero(treatment.at("vulnerabilityReduction"))),
                GivenMoney.cost(treatment.at("cost")),
                texts("securityRequirements"),
                texts("controls"),
                node.at("decisionReason").textOrEmpty(LONGEST_NOTE),
                day(node.at("implementedOn")));
    }

    private static @Nullable TreatmentDecision decision(GivenNode option) {
        String word = option.textOrEmpty(LONGEST_NAME);
        if (word.isEmpty()) {
            return null;
        }
        Optional<TreatmentDecision> decision = List.of(TreatmentDecision.values()).stream()
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (decision.isEmpty()) {
            option.problem(Reason.UNKNOWN_DECISION, word);
        }
        return decision.orElse(null);
    }

    private static @Nullable LocalDate day(GivenNode node) {
        String text = node.textOrEmpty(LONGEST_NAME);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            node.problem(Reason.NOT_DAY);
            return null;
        }
    }

    private static int orZero(GivenNode node) {
        Integer number = node.integer();
        return number == null ? 0 : number;
    }

    private List<String> texts(String field) {
        return node.at(field).texts(MOST_ITEMS, LONGEST_NOTE);
    }
}
