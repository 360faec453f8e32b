// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All assets of an assessment: business assets, and the IS assets that support them. ISSRM: supports. */
public record Assets(List<BusinessAsset> business, List<IsAsset> is) {

    public static final Assets NONE = new Assets(List.of(), List.of());

    public Assets {
        business = List.copyOf(business);
        is = List.copyOf(is);
    }

    public Optional<BusinessAsset> findBusiness(String ref) {
        return business.stream().filter(asset -> asset.ref().equals(ref)).findFirst();
    }

    public Optional<IsAsset> findIs(String ref) {
        return is.stream().filter(asset -> asset.ref().equals(ref)).findFirst();
    }

    public Set<String> refs() {
        Set<String> refs = new LinkedHashSet<>();
        business.forEach(asset -> refs.add(asset.ref()));
        is.forEach(asset -> refs.add(asset.ref()));
        return refs;
    }

    /** The IS assets that directly support the asset with that ref. */
    public List<IsAsset> supportersOf(String ref) {
        return is.stream().filter(asset -> asset.supports().contains(ref)).toList();
    }

    /** The impact that counts for each IS asset, by ref. */
    public Map<String, Impact> impacts(Collection<SecurityCriterion> criteria) {
        return new Inheritance(criteria).ofAll();
    }

    /** The impact that an IS asset inherits from what it supports, whatever it overrides itself. */
    public Impact inherited(IsAsset asset, Collection<SecurityCriterion> criteria) {
        return new Inheritance(criteria).inherited(asset);
    }

    /** The refs of IS assets that support themselves through others; empty when all chains end. */
    public List<String> cycle() {
        Map<String, IsAsset> byRef = isByRef();
        Set<String> ended = new HashSet<>();
        return is.stream()
                .map(asset -> cycleFrom(asset.ref(), byRef, ended, new ArrayList<>()))
                .filter(cycle -> !cycle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> cycleFrom(
            String ref, Map<String, IsAsset> byRef, Set<String> ended, List<String> path) {
        int met = path.indexOf(ref);
        if (met >= 0) {
            return List.copyOf(path.subList(met, path.size()));
        }
        IsAsset asset = byRef.get(ref);
        if (asset == null || ended.contains(ref)) {
            return List.of();
        }
        path.add(ref);
        for (String supported : asset.supports()) {
            List<String> cycle = cycleFrom(supported, byRef, ended, path);
            if (!cycle.isEmpty()) {
                return cycle;
            }
        }
        path.remove(path.size() - 1);
        ended.add(ref);
        return List.of();
    }

    private Map<String, IsAsset> isByRef() {
        Map<String, IsAsset> byRef = new HashMap<>();
        is.forEach(asset -> byRef.put(asset.ref(), asset));
        return byRef;
    }

    /** Hands impacts down the chains; each asset is visited once. */
    private final class Inheritance {

        private final Collection<SecurityCriterion> criteria;
        private final Map<String, IsAsset> isAssets = isByRef();
        private final Map<String, Impact> known = new HashMap<>();

        Inheritance(Collection<SecurityCriterion> criteria) {
            this.criteria = criteria;
            business.forEach(asset -> known.put(asset.ref(), asset.impact()));
        }

        Map<String, Impact> ofAll() {
            is.forEach(asset -> of(asset.ref()));
            return Collections.unmodifiableMap(known);
        }

        private Impact of(String ref) {
            Impact impact = known.get(ref);
            IsAsset asset = isAssets.get(ref);
            if (impact != null || asset == null) {
                return impact == null ? Impact.NOT_RATED : impact;
            }
            known.put(ref, Impact.NOT_RATED);
            Impact inherited = inherited(asset);
            IsAsset.ImpactOverride override = asset.override();
            Impact counts = override == null ? inherited : override.impact().over(inherited);
            known.put(ref, counts);
            return counts;
        }

        Impact inherited(IsAsset asset) {
            return Impact.worst(asset.supports().stream().map(this::of).toList(), criteria);
        }
    }
}
