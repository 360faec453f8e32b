// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ourlet.shared.Localized;

/** The methods that the guide offers, the default one first. */
public final class RiskMethods {

    private final Map<String, RiskMethod> methods = new LinkedHashMap<>();
    private final Map<String, Localized<MethodText>> texts;

    public RiskMethods(List<RiskMethod> methods, Map<String, Localized<MethodText>> texts) {
        methods.forEach(method -> this.methods.put(method.id(), method));
        this.texts = Map.copyOf(texts);
    }

    public List<RiskMethod> all() {
        return List.copyOf(methods.values());
    }

    public Optional<RiskMethod> find(String id) {
        return Optional.ofNullable(methods.get(id));
    }

    public RiskMethod get(String id) {
        return Objects.requireNonNull(methods.get(id));
    }

    public RiskMethod byDefault() {
        return all().get(0);
    }

    public Localized<MethodText> text(String id) {
        return Objects.requireNonNull(texts.get(id));
    }
}
