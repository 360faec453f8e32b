// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.Factor;
import org.ourlet.risk.HeatMap;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskMethods;
import org.ourlet.shared.Language;

/** Makes the view of the method. */
final class MethodViews {

    private final RiskMethods methods;
    private final Language language;

    MethodViews(RiskMethods methods, Language language) {
        this.methods = methods;
        this.language = language;
    }

    MethodView view(
            RiskMethod shown,
            MethodForm form,
            List<MethodVersion> versions,
            boolean frozen,
            Map<String, String> problems) {
        RiskMethod previewed = problems.isEmpty() ? shown.with(limits(shown, form), Map.of()) : shown;
        return new MethodView(
                methods.all().stream()
                        .map(method -> new MethodView.Offer(
                                method.id(), text(method), method.id().equals(form.method())))
                        .toList(),
                new MethodView.Shown(
                        shown.id(),
                        shown.limitsCanChange(),
                        shown.highest(),
                        scales(shown),
                        MapView.of(HeatMap.empty(previewed), text(shown), "")),
                form,
                versions.stream().map(this::version).toList(),
                frozen,
                problems);
    }

    private MethodView.Version version(MethodVersion version) {
        return new MethodView.Version(
                version,
                methods.text(version.method()).in(language).name(),
                methods.get(version.method()).limitsCanChange());
    }

    private static ClassLimits limits(RiskMethod shown, MethodForm form) {
        return shown.limitsCanChange()
                ? new ClassLimits(
                        Fields.integer(form.lowTo()).orElse(shown.limits().lowTo()),
                        Fields.integer(form.mediumTo()).orElse(shown.limits().mediumTo()))
                : shown.limits();
    }

    private MethodText text(RiskMethod method) {
        return methods.text(method.id()).in(language);
    }

    private List<MethodView.ScaleView> scales(RiskMethod method) {
        return Arrays.stream(Factor.values())
                .filter(method::asksFor)
                .map(factor -> new MethodView.ScaleView(
                        factor,
                        method.scale(factor).values().stream()
                                .map(value ->
                                        new MethodView.Value(value, text(method).of(factor, value)))
                                .toList()))
                .toList();
    }
}
