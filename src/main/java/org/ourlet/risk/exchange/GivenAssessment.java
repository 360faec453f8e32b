// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ourlet.risk.AssessmentCheck;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Refs;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import tools.jackson.databind.JsonNode;

/**
 * An assessment as somebody sent it.
 *
 * @param assessment without a key and without a version of its method; only of use when there are no problems
 */
public record GivenAssessment(RiskAssessment assessment, List<AssessmentProblem> problems) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 2000;
    public static final int MOST_ASSETS = 2000;
    static final int MOST_OWN_CRITERIA = 10;
    static final int MOST_RISKS = 20_000;

    /** What the organisation knows that the text only names. */
    public interface Knowledge {
        Optional<RiskMethod> method(String id);

        RiskMethod methodByDefault();

        Owner owner(String name);
    }

    /** Reads everything and checks it; all problems at once. */
    public static GivenAssessment read(JsonNode json, Knowledge knowledge) {
        GivenNode root = GivenNode.root(json);
        String name = root.at("name").text(LONGEST_NAME);
        RiskMethod method = method(root.at("method"), knowledge);
        SecurityCriteria criteria = criteria(root.at("securityCriteria"));
        Assets assets = new Assets(business(root, knowledge), is(root, knowledge));
        List<Risk> risks = root.at("risks").items(MOST_RISKS).stream()
                .map(node -> GivenRisk.read(node, criteria, knowledge))
                .toList();
        RiskAssessment.Header header =
                new RiskAssessment.Header("", name, 0, GivenMoney.read(root), java.time.LocalDate.EPOCH, null, 0);
        RiskAssessment assessment = new RiskAssessment(header, method, criteria, assets, risks);
        List<AssessmentProblem> problems = new ArrayList<>(root.problems());
        problems.addAll(AssessmentCheck.problems(assessment));
        return new GivenAssessment(assessment, List.copyOf(problems));
    }

    private static RiskMethod method(GivenNode node, Knowledge knowledge) {
        String id = node.textOrEmpty(LONGEST_NAME);
        Optional<RiskMethod> method = knowledge.method(id);
        if (node.there() && !id.isEmpty() && method.isEmpty()) {
            node.problem(Reason.UNKNOWN_METHOD, id);
        }
        return method.orElseGet(knowledge::methodByDefault);
    }

    private static SecurityCriteria criteria(GivenNode list) {
        Map<SecurityCriterion, String> own = new LinkedHashMap<>();
        for (GivenNode node : list.items(MOST_OWN_CRITERIA)) {
            String code = node.at("code").text(4);
            String name = node.at("name").text(LONGEST_NAME);
            if (!SecurityCriterion.isCode(code) || new SecurityCriterion(code).isStandard()) {
                node.at("code").problem(Reason.BAD_REF, code);
            } else {
                own.put(new SecurityCriterion(code), name);
            }
        }
        return new SecurityCriteria(own);
    }

    private static List<BusinessAsset> business(GivenNode root, Knowledge knowledge) {
        return root.at("businessAssets").items(MOST_ASSETS).stream()
                .map(node -> new BusinessAsset(
                        ref(node.object()),
                        node.at("name").text(LONGEST_NAME),
                        knowledge.owner(node.at("owner").textOrEmpty(LONGEST_NAME)),
                        impact(node.at("impact")),
                        node.at("note").textOrEmpty(LONGEST_NOTE),
                        0))
                .toList();
    }

    private static List<IsAsset> is(GivenNode root, Knowledge knowledge) {
        return root.at("isAssets").items(MOST_ASSETS).stream()
                .map(node -> isAsset(node.object(), knowledge))
                .toList();
    }

    private static IsAsset isAsset(GivenNode node, Knowledge knowledge) {
        return new IsAsset(
                ref(node),
                node.at("name").text(LONGEST_NAME),
                new IsAsset.Particulars(
                        node.at("type").textOrEmpty(LONGEST_NAME),
                        node.at("location").textOrEmpty(LONGEST_NAME),
                        node.at("classification").textOrEmpty(LONGEST_NAME)),
                knowledge.owner(node.at("owner").textOrEmpty(LONGEST_NAME)),
                node.at("supports").texts(MOST_ASSETS, LONGEST_NAME),
                override(node.at("override").object()),
                0);
    }

    private static IsAsset.@org.jspecify.annotations.Nullable ImpactOverride override(GivenNode node) {
        return node.there()
                ? new IsAsset.ImpactOverride(
                        impact(node.at("impact")), node.at("reason").textOrEmpty(LONGEST_NOTE))
                : null;
    }

    static String ref(GivenNode node) {
        String ref = node.at("ref").text(LONGEST_NAME);
        if (!ref.isEmpty() && !Refs.valid(ref)) {
            node.at("ref").problem(Reason.BAD_REF, ref);
        }
        return ref;
    }

    private static Impact impact(GivenNode node) {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        node.fields().forEach((code, value) -> {
            Integer level = value.integer();
            if (level != null) {
                levels.put(new SecurityCriterion(code), level);
            } else if (!SecurityCriterion.isCode(code)) {
                value.problem(Reason.UNKNOWN_CRITERION, code);
            }
        });
        return Impact.of(levels);
    }
}
