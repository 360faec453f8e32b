// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.content.ShippedContent;

/** Makes methods, ratings and assessments of all kinds; the seed decides which. */
final class RandomRisks {

    /** Fewer where each test runs for every small change of the program. */
    private static final int HOW_MANY = Integer.getInteger("ourlet.seeds", 200);

    private final Random random;

    RandomRisks(long seed) {
        this.random = new Random(seed);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HOW_MANY);
    }

    Random random() {
        return random;
    }

    RiskMethod method() {
        List<RiskMethod> all = ShippedContent.RISK_METHODS.all();
        return all.get(random.nextInt(all.size()));
    }

    int on(Scale scale) {
        return scale.from() + random.nextInt(scale.to() - scale.from() + 1);
    }

    Impact impact(RiskMethod method) {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        SecurityCriterion.STANDARD.forEach(criterion -> levels.put(criterion, on(method.scale(Factor.IMPACT))));
        return Impact.of(levels);
    }

    Estimate estimate(RiskMethod method) {
        Integer vulnerability =
                method.findScale(Factor.VULNERABILITY).map(this::on).orElse(null);
        return Estimate.of(on(method.scale(Factor.LIKELIHOOD)), vulnerability);
    }

    /** Never larger than what it reduces. */
    Reduction reduction(RiskMethod method, Impact impact, Risk risk) {
        Integer worst = ResidualRisk.untreated(method, impact, risk).impact();
        return new Reduction(
                upTo(worst, method.findScale(Factor.IMPACT).orElse(null)),
                upTo(
                        risk.estimate().likelihood(),
                        method.findScale(Factor.LIKELIHOOD).orElse(null)),
                upTo(
                        risk.estimate().vulnerability(),
                        method.findScale(Factor.VULNERABILITY).orElse(null)));
    }

    private int upTo(@Nullable Integer rated, @Nullable Scale scale) {
        return rated == null || scale == null ? 0 : random.nextInt(rated - scale.from() + 1);
    }

    /** At least one criterion, with ratings, without treatment. */
    Risk risk(RiskMethod method, String ref, String asset) {
        TreeSet<SecurityCriterion> criteria = new TreeSet<>();
        while (criteria.isEmpty()) {
            SecurityCriterion.STANDARD.stream()
                    .filter(criterion -> random.nextBoolean())
                    .forEach(criteria::add);
        }
        return new Risk(
                ref,
                asset,
                criteria,
                RiskEvent.of("Event " + ref),
                estimate(method),
                RiskTreatment.UNDECIDED,
                Risk.Standing.NEW);
    }

    Risk treated(RiskMethod method, Impact impact, Risk risk) {
        return risk.with(Examples.treatment(TreatmentDecision.REDUCE, reduction(method, impact, risk)));
    }

    /** Some business assets, IS assets in chains without a cycle, risks of which some are not rated. */
    RiskAssessment assessment(RiskMethod method) {
        List<BusinessAsset> business = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(number -> Examples.businessAsset("BA" + number, impact(method)))
                .toList();
        List<String> refs =
                new ArrayList<>(business.stream().map(BusinessAsset::ref).toList());
        List<IsAsset> is = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(8); number++) {
            is.add(Examples.isAsset("IS" + number, some(refs)));
            refs.add("IS" + number);
        }
        Assets assets = new Assets(business, is);
        Map<String, Impact> impacts = assets.impacts(SecurityCriterion.STANDARD);
        List<Risk> risks = IntStream.rangeClosed(1, random.nextInt(30))
                .mapToObj(number -> {
                    String asset = is.get(random.nextInt(is.size())).ref();
                    Risk risk = treated(method, impacts.get(asset), risk(method, "R" + number, asset));
                    return random.nextInt(5) == 0
                            ? risk.with(Estimate.NOT_RATED).with(RiskTreatment.UNDECIDED)
                            : priced(risk);
                })
                .toList();
        return new RiskAssessment(Examples.proofbox().header(), method, SecurityCriteria.STANDARD, assets, risks);
    }

    /** The same with decisions of all kinds, and requirements and controls for some of them. */
    RiskAssessment withControls(RiskAssessment assessment) {
        return assessment.with(assessment.risks().stream()
                .map(risk -> risk.with(new RiskTreatment(
                        TreatmentDecision.values()[random.nextInt(TreatmentDecision.values().length)],
                        Reduction.NONE,
                        null,
                        random.nextBoolean() ? List.of("It is so") : List.of(),
                        random.nextBoolean() ? List.of("A.8.13") : List.of(),
                        "",
                        null)))
                .toList());
    }

    private Risk priced(Risk risk) {
        RiskTreatment treatment = risk.treatment();
        return risk.with(new RiskTreatment(
                treatment.decision(),
                treatment.reduction(),
                Cost.of(random.nextInt(20) * 100L, random.nextInt(10)),
                List.of(),
                List.of(),
                "",
                null));
    }

    private String[] some(List<String> refs) {
        TreeSet<String> some = new TreeSet<>();
        some.add(refs.get(random.nextInt(refs.size())));
        some.add(refs.get(random.nextInt(refs.size())));
        return some.toArray(String[]::new);
    }
}
