// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskAssessment;

/** Name of an assessment and how its costs are counted, as typed. */
public record HeaderForm(String name, String currency, String personDayCost, Long version) {

    private static final int LONGEST = 120;

    public HeaderForm(
            @Nullable String name, @Nullable String currency, @Nullable String personDayCost, @Nullable Long version) {
        this.name = Fields.given(name);
        this.currency = Fields.given(currency);
        this.personDayCost = Fields.given(personDayCost);
        this.version = version == null ? 0L : version;
    }

    static HeaderForm of(RiskAssessment.Header header) {
        BigDecimal day = header.money().personDayCost();
        return new HeaderForm(
                header.name(), header.money().currency(), day == null ? "" : day.toPlainString(), header.version());
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.put("name", "risk.start.name-missing");
        }
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            problems.put("currency", "risk.start.currency-invalid");
        }
        if (!personDayCost.isEmpty() && Fields.amount(personDayCost).isEmpty()) {
            problems.put("personDayCost", "risk.start.day-invalid");
        }
        return problems;
    }

    /** Only after {@link #problems} is empty. */
    RiskAssessment.Money money() {
        return new RiskAssessment.Money(currency, Fields.amount(personDayCost).orElse(null));
    }
}
