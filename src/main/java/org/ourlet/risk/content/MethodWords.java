// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.Factor;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.MethodText.ScaleText;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.Scale;
import org.ourlet.shared.Localized;

/** Reads the words of a method: each value of each of its scales has some. */
final class MethodWords {

    private MethodWords() {}

    static Localized<MethodText> read(ContentReader reader, RiskMethod method) {
        return reader.inEachLanguage(MethodLoader.FOLDER + "/" + method.id(), node -> text(node, method));
    }

    private static MethodText text(ContentNode node, RiskMethod method) {
        ContentNode scales = node.at("scales").node();
        Map<Factor, Map<Integer, ScaleText>> words = new EnumMap<>(Factor.class);
        method.scales()
                .forEach((factor, scale) ->
                        words.put(factor, words(scales.at(factor.code()).node(), scale)));
        return new MethodText(
                node.at("name").text(),
                node.at("summary").text(),
                node.at("when").text(),
                words);
    }

    private static Map<Integer, ScaleText> words(ContentNode node, Scale scale) {
        Map<Integer, ScaleText> words = new HashMap<>();
        for (int value : scale.values()) {
            ContentNode text = node.at(String.valueOf(value)).node();
            words.put(
                    value,
                    new ScaleText(
                            text.at("name").text(),
                            text.at("meaning").text(),
                            text.at("example").text()));
        }
        return words;
    }
}
