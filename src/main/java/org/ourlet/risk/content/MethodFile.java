// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.Factor;
import org.ourlet.risk.MethodKind;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.Scale;
import org.ourlet.risk.ScaleConversion;

/** One {@code method.yaml}. */
record MethodFile(RiskMethod method, boolean byDefault) {

    private static final ClassLimits OF_A_TABLE = new ClassLimits(RiskClass.LOW.rank(), RiskClass.MEDIUM.rank());

    static MethodFile read(ContentReader reader, String id) {
        ContentNode node = reader.node(MethodLoader.FOLDER + "/" + id + "/method.yaml");
        MethodKind kind = node.at("kind").choice(MethodKind.class);
        boolean byDefault = node.optional("default").map(ContentValue::flag).orElse(false);
        Map<Factor, Scale> scales = scales(node.at("scales").node());
        boolean table = kind == MethodKind.MATRIX;
        RiskMethod method = new RiskMethod(
                id,
                kind,
                scales,
                table ? OF_A_TABLE : limits(node.at("classes").node()),
                acceptance(node.at("acceptance").node()),
                table ? table(node.at("matrix").node(), scales) : Map.of(),
                node.optional("conversion")
                        .map(value -> ConversionReader.read(value.node()))
                        .orElse(ScaleConversion.NONE));
        return new MethodFile(method, byDefault);
    }

    private static Map<Factor, Scale> scales(ContentNode node) {
        Map<Factor, Scale> scales = new EnumMap<>(Factor.class);
        scales.put(Factor.IMPACT, scale(node.at("impact")));
        scales.put(Factor.LIKELIHOOD, scale(node.at("likelihood")));
        node.optional("vulnerability").ifPresent(value -> scales.put(Factor.VULNERABILITY, scale(value)));
        return scales;
    }

    private static Scale scale(ContentValue value) {
        ContentNode node = value.node();
        int from = node.at("from").integer();
        int to = node.at("to").integer();
        if (from > to) {
            value.problem("goes downwards", "Write the lower value as from");
            return new Scale(to, from);
        }
        return new Scale(from, to);
    }

    private static ClassLimits limits(ContentNode node) {
        int low = to(node, "low");
        int medium = to(node, "medium");
        int high = to(node, "high");
        if (low >= medium || medium >= high) {
            node.problem("has classes that do not follow each other", "Write low below medium below high");
            return new ClassLimits(0, 1);
        }
        return new ClassLimits(low, medium);
    }

    private static int to(ContentNode node, String riskClass) {
        return node.at(riskClass).node().at("to").integer();
    }

    private static Map<RiskClass, AcceptanceAuthority> acceptance(ContentNode node) {
        Map<RiskClass, AcceptanceAuthority> acceptance = new EnumMap<>(RiskClass.class);
        for (RiskClass riskClass : RiskClass.values()) {
            acceptance.put(riskClass, node.at(riskClass.code()).choice(AcceptanceAuthority.class));
        }
        return acceptance;
    }

    private static Map<Integer, List<RiskClass>> table(ContentNode node, Map<Factor, Scale> scales) {
        Map<Integer, List<RiskClass>> table = new HashMap<>();
        Scale impact = scales.getOrDefault(Factor.IMPACT, new Scale(0, 0));
        int columns = impact.to() - impact.from() + 1;
        for (int likelihood :
                scales.getOrDefault(Factor.LIKELIHOOD, new Scale(0, 0)).values()) {
            ContentValue line = node.at(String.valueOf(likelihood));
            List<RiskClass> classes =
                    line.values().stream().map(MethodFile::riskClass).toList();
            if (classes.size() != columns) {
                line.problem("has " + classes.size() + " classes", "Write one for each of the " + columns + " impacts");
            }
            table.put(likelihood, classes);
        }
        return table;
    }

    private static RiskClass riskClass(ContentValue value) {
        String word = value.oneOf(List.of(RiskClass.LOW.code(), RiskClass.MEDIUM.code(), RiskClass.HIGH.code()));
        return RiskClass.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
