// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ourlet.risk.Examples;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes assessments with every field that there is, and texts that are hard on files; the seed decides which. */
final class RandomAssessments {

    private static final List<String> HARD = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+49 123",
            "-2",
            "@SUM(A1)",
            "_x0041_",
            "_x000D_ _x",
            "a\u0001b",
            "line\nline",
            "line\r\nline",
            "tab\tcomma, semicolon; \"quote\"",
            "<b>&amp;</b>",
            "Ünïcödé 中文 😀",
            "  two\n  spaces",
            "12",
            "0012",
            "TRUE",
            "\u202Eright to left",
            "'quoted");

    private final Random random;

    RandomAssessments(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode next() {
        ObjectNode all = Examples.JSON.createObjectNode();
        all.put("name", text()).put("method", "product-by-criterion").put("currency", "EUR");
        all.put("personDayCost", random.nextInt(1000) / 4.0);
        all.putArray("securityCriteria").addObject().put("code", "P").put("name", text());
        ArrayNode business = all.putArray("businessAssets");
        IntStream.range(0, 1 + random.nextInt(4)).forEach(number -> business(business.addObject(), number));
        ArrayNode is = all.putArray("isAssets");
        int count = 1 + random.nextInt(5);
        IntStream.range(0, count).forEach(number -> is(is.addObject(), number, business.size()));
        ArrayNode risks = all.putArray("risks");
        IntStream.range(0, random.nextInt(12)).forEach(number -> risk(risks.addObject(), number, count));
        return all;
    }

    private void business(ObjectNode asset, int number) {
        asset.put("ref", "BA" + number).put("name", text());
        maybe(asset, "owner");
        maybe(asset, "note");
        ObjectNode impact = asset.putObject("impact");
        List.of("C", "I", "A", "P").stream()
                .filter(code -> random.nextInt(4) > 0)
                .forEach(code -> impact.put(code, random.nextInt(5)));
    }

    private void is(ObjectNode asset, int number, int business) {
        asset.put("ref", "IS" + number).put("name", text());
        List.of("owner", "type", "location", "classification").forEach(field -> maybe(asset, field));
        ArrayNode supports = asset.putArray("supports").add("BA" + random.nextInt(business));
        if (number > 0) {
            supports.add("IS" + random.nextInt(number));
        }
        if (random.nextInt(3) == 0) {
            ObjectNode override = asset.putObject("override").put("reason", text());
            override.putObject("impact").put("C", random.nextInt(5)).put("A", random.nextInt(5));
        }
    }

    private void risk(ObjectNode risk, int number, int assets) {
        risk.put("ref", "R" + number)
                .put("isAsset", "IS" + random.nextInt(assets))
                .put("scenario", text());
        ArrayNode criteria = risk.putArray("criteria");
        List.of("C", "I", "A", "P").stream()
                .filter(code -> random.nextBoolean())
                .forEach(criteria::add);
        int likelihood = random.nextInt(5);
        int vulnerability = random.nextInt(6);
        boolean rated = random.nextInt(4) > 0;
        if (rated) {
            risk.put("likelihood", likelihood)
                    .put("vulnerability", vulnerability)
                    .put("impactAlreadyReduced", 1);
        }
        List.of("owner", "threatId", "threat", "threatAgent", "attackMethod", "ratingReason", "decisionReason")
                .forEach(field -> maybe(risk, field));
        List.of("vulnerabilities", "existingControls", "securityRequirements", "controls")
                .forEach(field -> texts(risk.putArray(field)));
        ids(risk.putArray("vulnerabilityIds"), risk.get("vulnerabilities").size());
        if (random.nextBoolean()) {
            risk.putObject("loss")
                    .put("once", random.nextInt(1_000_000) / 100.0)
                    .put("timesPerYear", java.math.BigDecimal.valueOf(random.nextInt(100_000), 4))
                    .put("costPerYear", random.nextInt(5000));
        }
        if (random.nextBoolean()) {
            risk.put("implementedOn", "2027-0" + (1 + random.nextInt(9)) + "-15");
        }
        if (rated && random.nextBoolean()) {
            risk.put("likelihoodReduction", random.nextInt(likelihood + 1));
            ObjectNode treatment = risk.putObject("treatment").put("option", "REDUCE");
            treatment.put("vulnerabilityReduction", random.nextInt(vulnerability + 1));
            treatment
                    .putObject("cost")
                    .put("amount", random.nextInt(100_000) / 100.0)
                    .put("personDays", random.nextInt(8) / 2.0);
        }
    }

    private void ids(ArrayNode ids, int count) {
        for (int place = 0; place < count; place++) {
            if (random.nextBoolean()) {
                ids.add("weakness-" + place);
            } else {
                ids.addNull();
            }
        }
    }

    private void texts(ArrayNode list) {
        int most = random.nextInt(40) == 0 ? 45 : random.nextInt(4);
        IntStream.range(0, most).forEach(number -> list.add(most > 40 ? "x".repeat(1900) + number : text()));
    }

    private void maybe(ObjectNode object, String field) {
        if (random.nextBoolean()) {
            object.put(field, text());
        }
    }

    private String text() {
        List<String> words = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(word -> words.add(HARD.get(random.nextInt(HARD.size()))));
        return String.join(" ", words).strip();
    }
}
