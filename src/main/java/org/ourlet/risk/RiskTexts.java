// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stored of a risk, by the names of its form fields, for the page that shows two versions. */
final class RiskTexts {

    private RiskTexts() {}

    static Map<String, String> of(Risk risk) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("scenario", risk.scenario());
        texts.put("likelihood", text(risk.estimate().likelihood()));
        texts.put("vulnerability", text(risk.estimate().vulnerability()));
        texts.put("ratingReason", risk.estimate().reason());
        TreatmentDecision decision = risk.treatment().decision();
        texts.put("decision", decision == null ? "" : decision.name());
        texts.put("decisionReason", risk.treatment().reason());
        return texts;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
