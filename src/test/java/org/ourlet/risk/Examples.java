// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ourlet.content.ShippedContent;
import org.ourlet.risk.exchange.GivenAssessment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked example, and small things to make risks of. */
public final class Examples {

    public static final JsonMapper JSON = JsonMapper.shared();
    public static final RiskMethod PRODUCT = ShippedContent.RISK_METHODS.get("product-by-criterion");

    private static final GivenAssessment.Knowledge KNOWLEDGE = new GivenAssessment.Knowledge() {
        @Override
        public Optional<RiskMethod> method(String id) {
            return ShippedContent.RISK_METHODS.find(id);
        }

        @Override
        public RiskMethod methodByDefault() {
            return PRODUCT;
        }

        @Override
        public Owner owner(String name) {
            return new Owner(name, null);
        }
    };

    private Examples() {}

    public static JsonNode proofboxJson() {
        return json("proofbox.risk-assessment.json");
    }

    public static JsonNode expectedJson() {
        return json("proofbox.expected.json");
    }

    public static GivenAssessment read(JsonNode json) {
        return GivenAssessment.read(json, KNOWLEDGE);
    }

    public static GivenAssessment read(String json) {
        return read(JSON.readTree(json));
    }

    public static RiskAssessment proofbox() {
        return read(proofboxJson()).assessment();
    }

    private static JsonNode json(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/risk/" + file))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Impact impact(int confidentiality, int integrity, int availability) {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        levels.put(SecurityCriterion.CONFIDENTIALITY, confidentiality);
        levels.put(SecurityCriterion.INTEGRITY, integrity);
        levels.put(SecurityCriterion.AVAILABILITY, availability);
        return Impact.of(levels);
    }

    static IsAsset isAsset(String ref, String... supports) {
        return new IsAsset(ref, ref, IsAsset.Particulars.NONE, Owner.NOBODY, List.of(supports), null, 0);
    }

    static BusinessAsset businessAsset(String ref, Impact impact) {
        return new BusinessAsset(ref, ref, Owner.NOBODY, impact, "", 0);
    }

    static Risk risk(Estimate estimate, RiskTreatment treatment) {
        return new Risk(
                "R01",
                "IS1",
                new TreeSet<>(SecurityCriterion.STANDARD),
                RiskEvent.of("Something happens"),
                estimate,
                treatment,
                Risk.Standing.NEW);
    }

    static RiskTreatment treatment(TreatmentDecision decision, Reduction reduction) {
        return new RiskTreatment(decision, reduction, null, List.of(), List.of(), "", null);
    }

    static EvaluatedRisk evaluated(RiskMethod method, Impact impact, Risk risk) {
        return EvaluatedRisk.of(method, impact, risk, null);
    }
}
