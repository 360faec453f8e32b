// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskEvaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GivenAssessmentTest {

    private static List<String> wrongPlaces(JsonNode json) {
        return Examples.read(json).problems().stream()
                .map(problem -> problem.path() + " " + problem.reason())
                .toList();
    }

    /** The worked example with another value at a JSON pointer. */
    private static JsonNode proofboxWith(String pointer, String value) {
        JsonNode json = Examples.proofboxJson();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = json.at(pointer.substring(0, slash));
        String field = pointer.substring(slash + 1);
        JsonNode changed = Examples.JSON.readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(field, changed);
        } else {
            ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(field), changed);
        }
        return json;
    }

    @Test
    void theWorkedExampleHasNoProblem() {
        assertThat(Examples.read(Examples.proofboxJson()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name | null | name MISSING",
                "/name | 7 | name NOT_TEXT",
                "/method | \"guessing\" | method UNKNOWN_METHOD",
                "/currency | \"euro\" | currency TOO_LONG",
                "/currency | \"eur\" | currency BAD_REF",
                "/personDayCost | -1 | personDayCost NEGATIVE",
                "/personDayCost | 0.123 | personDayCost NOT_NUMBER",
                "/businessAssets | {} | businessAssets NOT_LIST",
                "/businessAssets/1/ref | \"BA1\" | businessAssets[1].ref REF_TAKEN",
                "/businessAssets/0/impact/C | 5 | businessAssets[0].impact.C OFF_THE_SCALE",
                "/businessAssets/0/impact/C | -1 | businessAssets[0].impact.C OFF_THE_SCALE",
                "/businessAssets/0/impact/C | \"high\" | businessAssets[0].impact.C NOT_NUMBER",
                "/businessAssets/0/impact/X | 1 | businessAssets[0].impact.X UNKNOWN_CRITERION",
                "/isAssets/0/supports/1 | \"BA9\" | isAssets[0].supports[1] UNKNOWN_REF",
                "/isAssets/1/ref | \"BA1\" | isAssets[1].ref REF_TAKEN",
                "/isAssets/0/override | {\"impact\": {\"C\": 1}} | isAssets[0].override.reason REASON_MISSING",
                "/risks/12/isAsset | \"IS9\" | risks[12].isAsset UNKNOWN_REF",
                "/risks/12/isAsset | \"BA1\" | risks[12].isAsset UNKNOWN_REF",
                "/risks/0/scenario | \"\" | risks[0].scenario MISSING",
                "/risks/0/criteria/2 | \"X\" | risks[0].criteria[2] UNKNOWN_CRITERION",
                "/risks/0/likelihood | 5 | risks[0].likelihood OFF_THE_SCALE",
                "/risks/0/likelihood | 2.5 | risks[0].likelihood NOT_NUMBER",
                "/risks/0/vulnerability | 6 | risks[0].vulnerability OFF_THE_SCALE",
                "/risks/0/treatment/option | \"IGNORE\" | risks[0].treatment.option UNKNOWN_DECISION",
                "/risks/0/treatment/vulnerabilityReduction | 5"
                        + " | risks[0].treatment.vulnerabilityReduction ABOVE_THE_LEVEL",
                "/risks/0/treatment/vulnerabilityReduction | -1"
                        + " | risks[0].treatment.vulnerabilityReduction NEGATIVE",
                "/risks/0/likelihoodReduction | 3 | risks[0].likelihoodReduction ABOVE_THE_LEVEL",
                "/risks/3/impactReduction | 4 | risks[3].impactReduction ABOVE_THE_LEVEL",
                "/risks/0/treatment/cost/amount | -1 | risks[0].treatment.cost.amount NEGATIVE",
                "/risks/7/treatment/vulnerabilityReduction | 1 | risks[7].treatment.vulnerabilityReduction KEEPS",
                "/risks/0/vulnerabilities | [7] | risks[0].vulnerabilities[0] NOT_TEXT",
                "/risks/0/implementedOn | \"soon\" | risks[0].implementedOn NOT_DAY",
            })
    void namesTheWrongPlace(String pointer, String value, String problem) {
        assertThat(wrongPlaces(proofboxWith(pointer, value))).contains(problem);
    }

    @Test
    void namesEachAssetOfACycle() {
        JsonNode json = proofboxWith("/isAssets/0/supports", "[\"IS2\"]");
        ((ObjectNode) json.at("/isAssets/1")).set("supports", Examples.JSON.readTree("[\"BA2\", \"IS1\"]"));

        assertThat(wrongPlaces(json)).containsExactly("isAssets[0].supports CYCLE", "isAssets[1].supports CYCLE");
    }

    @Test
    void namesAllWrongPlacesAtOnce() {
        JsonNode json = proofboxWith("/risks/0/likelihood", "9");
        ((ObjectNode) json.at("/risks/1")).put("vulnerability", -1);
        ((ObjectNode) json).remove("name");

        assertThat(wrongPlaces(json)).hasSize(3);
    }

    @Test
    void anythingElseThanAnObjectIsRefused() {
        assertThat(Examples.read("[]").problems())
                .extracting(AssessmentProblem::reason)
                .contains(Reason.NOT_OBJECT);
        assertThat(Examples.read("7").problems()).isNotEmpty();
    }

    @Test
    void keepsAPlannedReductionOfWhatIsNotRatedYet() {
        GivenAssessment given = Examples.read(proofboxWith("/risks/0/vulnerability", "null"));

        assertThat(given.problems()).isEmpty();
        RiskEvaluation evaluation = RiskEvaluation.of(given.assessment());
        assertThat(evaluation.find("R01").orElseThrow().current()).isNull();
        assertThat(evaluation.currentSum()).isEqualTo(347 - 32);
    }

    @Test
    void takesCriteriaOfOnesOwn() {
        JsonNode json = proofboxWith("/securityCriteria", "[{\"code\": \"T\", \"name\": \"Traceability\"}]");
        ((ObjectNode) json.at("/businessAssets/0/impact")).put("T", 4);
        ((ObjectNode) json.at("/risks/0")).set("criteria", Examples.JSON.readTree("[\"T\"]"));

        GivenAssessment given = Examples.read(json);

        assertThat(given.problems()).isEmpty();
        JsonNode again = Examples.JSON.valueToTree(AssessmentForm.of(RiskEvaluation.of(given.assessment())));
        assertThat(again.at("/securityCriteria/0/name").stringValue()).isEqualTo("Traceability");
        assertThat(again.at("/risks/0/levels").propertyNames()).containsExactly("C", "I", "A", "T");
    }

    @Test
    void refusesAStandardCriterionAsOnesOwn() {
        assertThat(wrongPlaces(proofboxWith("/securityCriteria", "[{\"code\": \"C\", \"name\": \"Calm\"}]")))
                .containsExactly("securityCriteria[0].code BAD_REF");
    }
}
