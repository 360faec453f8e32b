// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.Factor;
import org.ourlet.risk.MethodKind;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskMethods;

/** Scales, calculation, classes and who accepts, of the method that the organisation uses (W16). */
final class MethodPaper {

    private final RiskMethods methods;
    private final PaperWords words;

    MethodPaper(RiskMethods methods, PaperWords words) {
        this.methods = methods;
        this.words = words;
    }

    List<Block> of(MethodVersion version) {
        RiskMethod method = version.appliedTo(methods.get(version.method()));
        MethodText text = methods.text(version.method()).in(words.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(words.say("method.version", text.name(), version.number())));
        Arrays.stream(Factor.values()).filter(method::asksFor).forEach(factor -> {
            blocks.add(words.heading(words.page("factor." + factor)));
            blocks.add(scale(method, factor, text));
        });
        blocks.add(words.heading(words.say("method.calculation")));
        blocks.add(words.paragraph(words.say("method.formula." + method.kind(), method.highest())));
        if (method.kind() == MethodKind.MATRIX) {
            blocks.add(matrix(method));
        }
        blocks.add(classes(method));
        return blocks;
    }

    private Block scale(RiskMethod method, Factor factor, MethodText text) {
        List<List<String>> rows = method.scale(factor).values().stream()
                .map(value -> {
                    MethodText.ScaleText step = text.of(factor, value);
                    return List.of(value + " · " + step.name(), step.meaning(), step.example());
                })
                .toList();
        return words.table(rows, "value", "meaning", "example");
    }

    /** The class for each likelihood and impact. */
    private Block matrix(RiskMethod method) {
        List<String> head = new ArrayList<>(List.of(words.page("factor.LIKELIHOOD")));
        method.scale(Factor.IMPACT).values().forEach(impact -> head.add(words.say("method.impact", impact)));
        List<List<String>> rows = method.table().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(line -> {
                    List<String> row = new ArrayList<>(List.of(line.getKey().toString()));
                    line.getValue().forEach(each -> row.add(words.page("class." + each)));
                    return row;
                })
                .toList();
        return PaperWords.table(head, rows);
    }

    private Block classes(RiskMethod method) {
        List<List<String>> rows = Arrays.stream(RiskClass.values())
                .map(each -> List.of(
                        words.page("class." + each),
                        levels(method, each),
                        words.page("authority." + method.authorityFor(each))))
                .toList();
        return words.table(rows, "class-of-risk", "levels", "may-accept");
    }

    private String levels(RiskMethod method, RiskClass riskClass) {
        if (!method.limitsCanChange()) {
            return words.say("method.by-table");
        }
        return switch (riskClass) {
            case LOW -> words.say("method.up-to", method.limits().lowTo());
            case MEDIUM ->
                words.say(
                        "method.from-to",
                        method.limits().lowTo() + 1,
                        method.limits().mediumTo());
            case HIGH -> words.say("method.from", method.limits().mediumTo() + 1);
        };
    }
}
