// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The security criteria of one assessment: confidentiality, integrity, availability, and those that an organisation adds.
 *
 * @param own names of the added ones by criterion
 */
public record SecurityCriteria(Map<SecurityCriterion, String> own) {

    public static final SecurityCriteria STANDARD = new SecurityCriteria(Map.of());

    public SecurityCriteria {
        own = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    public List<SecurityCriterion> all() {
        SortedSet<SecurityCriterion> all = new TreeSet<>(SecurityCriterion.STANDARD);
        all.addAll(own.keySet());
        return List.copyOf(all);
    }

    public boolean has(SecurityCriterion criterion) {
        return criterion.isStandard() || own.containsKey(criterion);
    }

    public boolean has(String code) {
        return has(new SecurityCriterion(code));
    }
}
