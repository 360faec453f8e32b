// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.ourlet.risk.AssessmentProblem.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.risk.AssessmentProblem.Reason;

/** What must hold in every assessment before it is kept: references, chains, scales, reductions. All problems at once. */
public final class AssessmentCheck {

    private final RiskAssessment assessment;
    private final List<AssessmentProblem> problems = new ArrayList<>();

    private AssessmentCheck(RiskAssessment assessment) {
        this.assessment = assessment;
    }

    /** Empty when all is well. Paths are those of the JSON form. */
    public static List<AssessmentProblem> problems(RiskAssessment assessment) {
        AssessmentCheck check = new AssessmentCheck(assessment);
        check.assets();
        check.risks();
        return List.copyOf(check.problems);
    }

    private void assets() {
        Set<String> taken = new HashSet<>();
        List<BusinessAsset> business = assessment.assets().business();
        for (int index = 0; index < business.size(); index++) {
            String path = "businessAssets[" + index + "]";
            ref(path, business.get(index).ref(), taken);
            impact(path + ".impact", business.get(index).impact());
        }
        List<IsAsset> is = assessment.assets().is();
        for (int index = 0; index < is.size(); index++) {
            ref("isAssets[" + index + "]", is.get(index).ref(), taken);
        }
        for (int index = 0; index < is.size(); index++) {
            isAsset("isAssets[" + index + "]", is.get(index), taken);
        }
        cycle(is);
    }

    private void ref(String path, String ref, Set<String> taken) {
        if (!taken.add(ref)) {
            problems.add(at(path + ".ref", Reason.REF_TAKEN, ref));
        }
    }

    private void isAsset(String path, IsAsset asset, Set<String> known) {
        int place = 0;
        for (String supported : asset.supports()) {
            if (!known.contains(supported)) {
                problems.add(at(path + ".supports[" + place + "]", Reason.UNKNOWN_REF, supported));
            }
            place++;
        }
        IsAsset.ImpactOverride override = asset.override();
        if (override != null) {
            impact(path + ".override.impact", override.impact());
            if (override.reason().isBlank()) {
                problems.add(at(path + ".override.reason", Reason.REASON_MISSING));
            }
        }
    }

    private void cycle(List<IsAsset> is) {
        List<String> cycle = assessment.assets().cycle();
        for (int index = 0; index < is.size(); index++) {
            if (cycle.contains(is.get(index).ref())) {
                problems.add(at("isAssets[" + index + "].supports", Reason.CYCLE, String.join(" → ", cycle)));
            }
        }
    }

    private void impact(String path, Impact impact) {
        Scale scale = assessment.method().scale(Factor.IMPACT);
        impact.levels().forEach((criterion, level) -> {
            if (!assessment.criteria().has(criterion)) {
                problems.add(at(path + "." + criterion.code(), Reason.UNKNOWN_CRITERION, criterion.code()));
            } else if (!scale.has(level)) {
                problems.add(at(path + "." + criterion.code(), Reason.OFF_THE_SCALE, scale.from(), scale.to()));
            }
        });
    }

    private void risks() {
        Map<String, Impact> impacts = impactsOfIsAssets();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < assessment.risks().size(); index++) {
            Risk risk = assessment.risks().get(index);
            String path = "risks[" + index + "]";
            ref(path, risk.ref(), taken);
            if (!impacts.containsKey(risk.isAsset())) {
                problems.add(at(path + ".isAsset", Reason.UNKNOWN_REF, risk.isAsset()));
            }
            Impact impact = impacts.getOrDefault(risk.isAsset(), Impact.NOT_RATED);
            problems.addAll(new RiskCheck(assessment.method(), assessment.criteria(), path).problems(risk, impact));
        }
    }

    /** Without inheritance when the chains have no end. */
    private Map<String, Impact> impactsOfIsAssets() {
        Map<String, Impact> all = assessment.assets().cycle().isEmpty()
                ? assessment.assets().impacts(assessment.criteria().all())
                : Map.of();
        Map<String, Impact> impacts = new HashMap<>();
        assessment
                .assets()
                .is()
                .forEach(asset -> impacts.put(asset.ref(), all.getOrDefault(asset.ref(), Impact.NOT_RATED)));
        return impacts;
    }
}
