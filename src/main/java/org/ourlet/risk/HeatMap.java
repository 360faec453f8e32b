// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the rated risks stand: impact upwards, potentiality to the right. Each field has one level and one class, so the
 * acceptance line runs between fields. Our own.
 *
 * @param impacts the highest first
 * @param potentialities the lowest first
 * @param rows one per impact, with one field per potentiality
 * @param outside refs of rated risks that can no longer happen, and so stand nowhere
 */
public record HeatMap(
        List<Integer> impacts, List<Integer> potentialities, List<List<Field>> rows, List<String> outside) {

    /** Before or after treatment. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    /** One field, with the refs of the risks in it. */
    public record Field(int impact, int potentiality, RiskLevel level, List<String> refs) {}

    static HeatMap of(RiskMethod method, Collection<EvaluatedRisk> risks, Moment moment) {
        Map<Long, List<String>> places = new HashMap<>();
        List<String> outside = new ArrayList<>();
        for (EvaluatedRisk risk : risks) {
            place(method, risk, moment, places, outside);
        }
        List<Integer> impacts = new ArrayList<>(method.scale(Factor.IMPACT).values());
        java.util.Collections.reverse(impacts);
        List<Integer> potentialities = potentialities(method);
        List<List<Field>> rows = impacts.stream()
                .map(impact -> potentialities.stream()
                        .map(potentiality -> field(method, impact, potentiality, places))
                        .toList())
                .toList();
        outside.sort(Refs.ORDER);
        return new HeatMap(impacts, potentialities, rows, List.copyOf(outside));
    }

    /** The levels and classes of a method, without any risk. */
    public static HeatMap empty(RiskMethod method) {
        return of(method, List.of(), Moment.BEFORE);
    }

    private static void place(
            RiskMethod method,
            EvaluatedRisk risk,
            Moment moment,
            Map<Long, List<String>> places,
            List<String> outside) {
        ResidualRisk where =
                moment == Moment.BEFORE ? ResidualRisk.untreated(method, risk.impact(), risk.risk()) : risk.residual();
        Integer impact = where.impact();
        Integer potentiality = where.potentiality();
        if (impact != null && potentiality != null) {
            places.computeIfAbsent(key(impact, potentiality), any -> new ArrayList<>())
                    .add(risk.ref());
        } else if (where.rated()) {
            outside.add(risk.ref());
        }
    }

    private static Field field(RiskMethod method, int impact, int potentiality, Map<Long, List<String>> places) {
        List<String> refs = new ArrayList<>(places.getOrDefault(key(impact, potentiality), List.of()));
        refs.sort(Refs.ORDER);
        return new Field(impact, potentiality, method.level(impact, potentiality), List.copyOf(refs));
    }

    /** Every potentiality that ratings can give. */
    private static List<Integer> potentialities(RiskMethod method) {
        List<Integer> vulnerabilities =
                method.findScale(Factor.VULNERABILITY).map(Scale::values).orElse(List.of(0));
        SortedSet<Integer> all = new TreeSet<>();
        for (int likelihood : method.scale(Factor.LIKELIHOOD).values()) {
            vulnerabilities.forEach(vulnerability -> all.add(method.potentiality(likelihood, vulnerability)));
        }
        return List.copyOf(all);
    }

    private static long key(int impact, int potentiality) {
        return (long) impact << Integer.SIZE | potentiality;
    }

    public int count() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(field -> field.refs().size())
                .sum();
    }
}
