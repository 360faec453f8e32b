// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.risk.Factor;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.Scale;
import org.ourlet.webshell.Choice;

/** The values of a scale with their words and examples, to choose one. */
public final class ScaleChoices {

    private ScaleChoices() {}

    /**
     * Empty when the method does not ask for the factor.
     *
     * @param none what stands for no value
     * @param chosen a value, or empty
     */
    public static List<Choice> of(RiskMethod method, MethodText words, Factor factor, String none, String chosen) {
        Scale scale = method.findScale(factor).orElse(null);
        if (scale == null) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", none, chosen.isEmpty()));
        scale.values().forEach(value -> choices.add(choice(words.of(factor, value), value.toString(), chosen)));
        return choices;
    }

    private static Choice choice(MethodText.ScaleText text, String value, String chosen) {
        return Choice.of(value, value + " · " + text.name(), value.equals(chosen))
                .withHint(text.meaning() + " " + text.example());
    }
}
