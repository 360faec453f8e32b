// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How levels of risk come about and which are acceptable, so that two people reach comparable results. ISO/IEC
 * 27001:2022, 6.1.2.
 *
 * @param id folder below {@code content/risk-methods}
 * @param scales of the factors that the method asks for
 * @param table the class per likelihood and impact, for {@link MethodKind#MATRIX} alone; empty otherwise
 * @param conversion from the scales of the catalogues
 */
public record RiskMethod(
        String id,
        MethodKind kind,
        Map<Factor, Scale> scales,
        ClassLimits limits,
        Map<RiskClass, AcceptanceAuthority> acceptance,
        Map<Integer, List<RiskClass>> table,
        ScaleConversion conversion) {

    public RiskMethod {
        Map<Factor, Scale> byFactor = new EnumMap<>(Factor.class);
        byFactor.putAll(scales);
        scales = java.util.Collections.unmodifiableMap(byFactor);
        acceptance = Map.copyOf(acceptance);
        table = Map.copyOf(table);
    }

    public boolean asksFor(Factor factor) {
        return scales.containsKey(factor);
    }

    /** @throws NullPointerException when the method does not ask for the factor */
    public Scale scale(Factor factor) {
        return Objects.requireNonNull(scales.get(factor));
    }

    public Optional<Scale> findScale(Factor factor) {
        return Optional.ofNullable(scales.get(factor));
    }

    public AcceptanceAuthority authorityFor(RiskClass riskClass) {
        return Objects.requireNonNull(acceptance.get(riskClass));
    }

    /** ISSRM: potentiality of the event. */
    public int potentiality(int likelihood, int vulnerability) {
        return kind.potentiality(likelihood, vulnerability);
    }

    /** The level of an impact at a potentiality. */
    public RiskLevel level(int impact, int potentiality) {
        int value = switch (kind) {
            case PRODUCT -> impact * potentiality;
            case ADDITIVE -> impact + potentiality;
            case MATRIX -> inTable(impact, potentiality);
        };
        return RiskLevel.of(value, limits.classOf(value));
    }

    private int inTable(int impact, int likelihood) {
        List<RiskClass> line = Objects.requireNonNull(table.get(likelihood));
        return line.get(impact - scale(Factor.IMPACT).from()).rank();
    }

    /** The highest level that ratings can reach. */
    public int highest() {
        int vulnerability = findScale(Factor.VULNERABILITY).map(Scale::to).orElse(0);
        return level(
                        scale(Factor.IMPACT).to(),
                        potentiality(scale(Factor.LIKELIHOOD).to(), vulnerability))
                .value();
    }

    /** Whether an organisation may set limits of its own; the classes of a table stand in the table. */
    public boolean limitsCanChange() {
        return kind != MethodKind.MATRIX;
    }

    /** The method with the limits and the authorities of an organisation. */
    public RiskMethod with(ClassLimits ownLimits, Map<RiskClass, AcceptanceAuthority> ownAcceptance) {
        Map<RiskClass, AcceptanceAuthority> all = new EnumMap<>(acceptance);
        all.putAll(ownAcceptance);
        return new RiskMethod(id, kind, scales, ownLimits, all, table, conversion);
    }
}
