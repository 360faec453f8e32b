// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.SecurityCriterion;

/**
 * What is typed about an asset of either kind.
 *
 * @param kind {@code business} or {@code is}
 * @param impact levels as CODE-LEVEL, such as C-3; a criterion that is not there is not rated
 * @param overrides whether the typed impact counts in place of the inherited one
 */
public record AssetForm(
        String kind, String name, String owner, List<String> impact, Words words, boolean overrides, Long version) {

    static final String BUSINESS = "business";
    static final String IS = "is";
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2000;

    /** The texts that only one of the kinds has. */
    public record Words(String note, String type, String location, String classification, String reason) {
        static final Words NONE = new Words("", "", "", "", "");
    }

    static AssetForm empty(String kind) {
        return new AssetForm(kind.equals(IS) ? IS : BUSINESS, "", "", List.of(), Words.NONE, false, 0L);
    }

    static AssetForm of(BusinessAsset asset, String owner) {
        Words words = new Words(asset.note(), "", "", "", "");
        return new AssetForm(BUSINESS, asset.name(), owner, codes(asset.impact()), words, false, asset.version());
    }

    static AssetForm of(IsAsset asset, String owner) {
        IsAsset.ImpactOverride override = asset.override();
        Words words = new Words(
                "",
                asset.particulars().type(),
                asset.particulars().location(),
                asset.particulars().classification(),
                override == null ? "" : override.reason());
        List<String> impact = override == null ? List.of() : codes(override.impact());
        return new AssetForm(IS, asset.name(), owner, impact, words, override != null, asset.version());
    }

    private static List<String> codes(Impact impact) {
        return impact.levels().entrySet().stream()
                .map(each -> each.getKey().code() + "-" + each.getValue())
                .toList();
    }

    /** @param parameters of the request, by name */
    static AssetForm typed(Map<String, String[]> parameters) {
        List<String> impact = parameters.entrySet().stream()
                .filter(each -> each.getKey().startsWith("impact-") && !each.getValue()[0].isEmpty())
                .map(each -> each.getKey().substring("impact-".length()) + "-" + each.getValue()[0])
                .toList();
        Words words = new Words(
                text(parameters, "note"),
                text(parameters, "type"),
                text(parameters, "location"),
                text(parameters, "classification"),
                text(parameters, "reason"));
        String version = text(parameters, "version");
        return new AssetForm(
                text(parameters, "kind").equals(IS) ? IS : BUSINESS,
                text(parameters, "name"),
                text(parameters, "owner"),
                impact,
                words,
                !text(parameters, "overrides").isEmpty(),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0L);
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String @Nullable [] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : Fields.given(values[0]);
    }

    public boolean business() {
        return kind.equals(BUSINESS);
    }

    /** The typed level of a criterion, empty when it is not rated. */
    public String level(String code) {
        return impact.stream()
                .filter(each -> each.startsWith(code + "-"))
                .map(each -> each.substring(code.length() + 1))
                .findFirst()
                .orElse("");
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.put("name", "risk.asset.name-missing");
        }
        if (words.note().length() > LONGEST_NOTE || words.reason().length() > LONGEST_NOTE) {
            problems.put(business() ? "note" : "reason", "risk.asset.note-long");
        }
        if (words.location().length() > LONGEST) {
            problems.put("location", "risk.asset.text-long");
        }
        if (words.classification().length() > LONGEST) {
            problems.put("classification", "risk.asset.text-long");
        }
        return problems;
    }

    Impact typedImpact() {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        impact.forEach(each -> {
            int hyphen = each.indexOf('-');
            Fields.integer(each.substring(hyphen + 1))
                    .ifPresent(level -> levels.put(new SecurityCriterion(each.substring(0, hyphen)), level));
        });
        return Impact.of(levels);
    }
}
