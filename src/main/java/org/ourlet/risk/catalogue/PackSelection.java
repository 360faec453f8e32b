// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.SectorPack.AssetText;
import org.ourlet.risk.catalogue.SectorPack.PackBusinessAsset;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.shared.Language;

/**
 * What an organisation takes from a pack. A chain of support through an asset that is left out stays a chain.
 *
 * @param chosen ids of assets of the pack
 */
record PackSelection(SectorPack pack, Set<String> chosen) {

    PackSelection {
        chosen = Set.copyOf(chosen);
    }

    /**
     * What comes of it.
     *
     * @param business the new business assets
     * @param is the new IS assets
     * @param origins of the new IS assets, by ref
     */
    record Taken(List<BusinessAsset> business, List<IsAsset> is, Map<String, ProposalMemory.Origin> origins) {}

    /** Assets with the same name are taken to be the same and are not added again. */
    Taken takenInto(RiskAssessment assessment, Language language) {
        Map<String, String> refs = refsThereAlready(assessment.assets(), language);
        List<BusinessAsset> business = new ArrayList<>(assessment.assets().business());
        for (PackBusinessAsset asset : missing(pack.businessAssets(), PackBusinessAsset::id, refs)) {
            String ref = assessment.with(new Assets(business, List.of())).nextBusinessRef();
            refs.put(asset.id(), ref);
            business.add(business(asset, ref, assessment, language));
        }
        List<IsAsset> is = new ArrayList<>(assessment.assets().is());
        Map<String, ProposalMemory.Origin> origins = new TreeMap<>();
        List<PackIsAsset> missing = missing(pack.isAssets(), PackIsAsset::id, refs);
        for (PackIsAsset asset : missing) {
            String ref = assessment.with(new Assets(List.of(), is)).nextIsRef();
            refs.put(asset.id(), ref);
            is.add(isAsset(asset, ref, List.of(), language));
            origins.put(ref, new ProposalMemory.Origin(pack.id(), asset.id()));
        }
        return new Taken(
                business.subList(assessment.assets().business().size(), business.size()),
                missing.stream().map(asset -> linked(asset, refs, language)).toList(),
                origins);
    }

    private <T> List<T> missing(List<T> assets, Function<T, String> id, Map<String, String> refs) {
        return assets.stream()
                .filter(asset -> chosen.contains(id.apply(asset)) && !refs.containsKey(id.apply(asset)))
                .toList();
    }

    private IsAsset linked(PackIsAsset asset, Map<String, String> refs, Language language) {
        String ref = Objects.requireNonNull(refs.get(asset.id()));
        return isAsset(asset, ref, supports(asset, refs), language);
    }

    Map<String, String> refsThereAlready(Assets assets, Language language) {
        Map<String, String> refs = new HashMap<>();
        pack.businessAssets()
                .forEach(asset -> assets.business().stream()
                        .filter(there -> there.name().equals(name(asset.id(), language)))
                        .findFirst()
                        .ifPresent(there -> refs.put(asset.id(), there.ref())));
        pack.isAssets()
                .forEach(asset -> assets.is().stream()
                        .filter(there -> there.name().equals(name(asset.id(), language)))
                        .findFirst()
                        .ifPresent(there -> refs.put(asset.id(), there.ref())));
        return refs;
    }

    private String name(String id, Language language) {
        return pack.asset(id, language).name();
    }

    private BusinessAsset business(PackBusinessAsset asset, String ref, RiskAssessment assessment, Language language) {
        AssetText text = pack.asset(asset.id(), language);
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        asset.impact()
                .levels()
                .forEach((criterion, level) ->
                        levels.put(criterion, assessment.method().conversion().impact(level)));
        return new BusinessAsset(ref, text.name(), Owner.NOBODY, Impact.of(levels), text.note(), 0);
    }

    private IsAsset isAsset(PackIsAsset asset, String ref, List<String> supports, Language language) {
        return new IsAsset(
                ref,
                pack.asset(asset.id(), language).name(),
                new IsAsset.Particulars(asset.type(), "", ""),
                Owner.NOBODY,
                supports,
                null,
                0);
    }

    /** The refs of what an asset supports, stepping over what is left out. */
    private List<String> supports(PackIsAsset asset, Map<String, String> refs) {
        Set<String> supported = new LinkedHashSet<>();
        for (String id : asset.supports()) {
            String ref = refs.get(id);
            Optional<PackIsAsset> leftOut = ref == null ? pack.isAsset(id) : Optional.empty();
            if (ref != null) {
                supported.add(ref);
            }
            leftOut.ifPresent(between -> supported.addAll(supports(between, refs)));
        }
        return List.copyOf(supported);
    }
}
