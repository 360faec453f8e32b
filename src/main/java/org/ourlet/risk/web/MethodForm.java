// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.MethodVersions;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskMethod;
import org.ourlet.webshell.Texts;

/** What is typed about the method. */
public record MethodForm(
        String method,
        String lowTo,
        String mediumTo,
        AcceptanceAuthority low,
        AcceptanceAuthority medium,
        AcceptanceAuthority high,
        Long version) {

    public MethodForm(
            @Nullable String method,
            @Nullable String lowTo,
            @Nullable String mediumTo,
            @Nullable AcceptanceAuthority low,
            @Nullable AcceptanceAuthority medium,
            @Nullable AcceptanceAuthority high,
            @Nullable Long version) {
        this.method = Fields.given(method);
        this.lowTo = Fields.given(lowTo);
        this.mediumTo = Fields.given(mediumTo);
        this.low = low == null ? AcceptanceAuthority.RISK_OWNER : low;
        this.medium = medium == null ? AcceptanceAuthority.RISK_OWNER_WITH_REASON : medium;
        this.high = high == null ? AcceptanceAuthority.TOP_MANAGEMENT_WITH_REASON : high;
        this.version = version == null ? 0L : version;
    }

    static MethodForm of(RiskMethod method, Optional<MethodVersion> current) {
        return new MethodForm(
                method.id(),
                Integer.toString(method.limits().lowTo()),
                Integer.toString(method.limits().mediumTo()),
                method.authorityFor(RiskClass.LOW),
                method.authorityFor(RiskClass.MEDIUM),
                method.authorityFor(RiskClass.HIGH),
                current.map(MethodVersion::version).orElse(0L));
    }

    public AcceptanceAuthority authority(RiskClass riskClass) {
        return switch (riskClass) {
            case LOW -> low;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }

    Map<String, String> problems(RiskMethod content, Texts texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!content.id().equals(method)) {
            problems.put("method", texts.text("risk.method.method-missing"));
        }
        if (!content.limitsCanChange()) {
            return problems;
        }
        int low = Fields.integer(lowTo).orElse(-1);
        int medium = Fields.integer(mediumTo).orElse(-1);
        int highest = content.highest();
        if (low < 0 || low >= highest - 1) {
            problems.put("lowTo", texts.text("risk.method.limit-invalid", highest));
        } else if (medium <= low || medium >= highest) {
            problems.put("mediumTo", texts.text("risk.method.limit-order", low, highest));
        }
        return problems;
    }

    /** Only after {@link #problems} is empty. */
    MethodVersions.Choice choice(RiskMethod content) {
        Map<RiskClass, AcceptanceAuthority> acceptance = new EnumMap<>(RiskClass.class);
        for (RiskClass riskClass : RiskClass.values()) {
            acceptance.put(riskClass, authority(riskClass));
        }
        ClassLimits limits = content.limitsCanChange()
                ? new ClassLimits(
                        Fields.integer(lowTo).orElseThrow(),
                        Fields.integer(mediumTo).orElseThrow())
                : content.limits();
        return new MethodVersions.Choice(content.id(), limits, acceptance);
    }
}
