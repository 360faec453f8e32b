// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run through the risks of an organisation with one method: assets and risks. ISO/IEC 27001:2022, 6.1.2 and 8.2. */
public record RiskAssessment(
        Header header, RiskMethod method, SecurityCriteria criteria, Assets assets, List<Risk> risks) {

    public RiskAssessment {
        risks = List.copyOf(risks);
    }

    /**
     * What stands above the lists.
     *
     * @param methodVersion number of the organisation's version of the method
     * @param money how treatments are counted
     * @param reviewOf key of the assessment that this one reviews, null for a first one
     * @param version for changes of the header itself
     */
    public record Header(
            String id,
            String name,
            int methodVersion,
            Money money,
            LocalDate startedOn,
            @Nullable String reviewOf,
            long version) {}

    /**
     * How costs are counted.
     *
     * @param currency three letters, such as EUR; empty when not said
     * @param personDayCost what a day of one's own work costs, null when not said
     */
    public record Money(String currency, @Nullable BigDecimal personDayCost) {
        public Money {
            personDayCost = personDayCost == null ? null : Cost.plain(personDayCost);
        }
    }

    public String id() {
        return header.id();
    }

    public Optional<Risk> find(String ref) {
        return risks.stream().filter(risk -> risk.ref().equals(ref)).findFirst();
    }

    /** A free ref for a new risk. */
    public String nextRiskRef() {
        return Refs.next("R", risks.stream().map(Risk::ref).toList(), 2);
    }

    public String nextBusinessRef() {
        return Refs.next("BA", assets.refs(), 1);
    }

    public String nextIsRef() {
        return Refs.next("IS", assets.refs(), 1);
    }

    public RiskAssessment with(Header other) {
        return new RiskAssessment(other, method, criteria, assets, risks);
    }

    public RiskAssessment with(Assets other) {
        return new RiskAssessment(header, method, criteria, other, risks);
    }

    public RiskAssessment with(List<Risk> others) {
        return new RiskAssessment(header, method, criteria, assets, others);
    }
}
