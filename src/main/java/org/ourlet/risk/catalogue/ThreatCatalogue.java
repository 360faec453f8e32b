// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The threats and weaknesses that the guide knows, and which of them fit which kind of asset. */
public final class ThreatCatalogue {

    private final Map<String, AssetType> types;
    private final Map<String, CatalogueThreat> threats;
    private final Map<String, CatalogueVulnerability> vulnerabilities;
    private final CatalogueWords words;

    public ThreatCatalogue(
            List<AssetType> types,
            List<CatalogueThreat> threats,
            List<CatalogueVulnerability> vulnerabilities,
            CatalogueWords words) {
        this.types = byId(types, AssetType::id);
        this.threats = byId(threats, CatalogueThreat::id);
        this.vulnerabilities = byId(vulnerabilities, CatalogueVulnerability::id);
        this.words = words;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    public List<AssetType> types() {
        return List.copyOf(types.values());
    }

    public List<CatalogueThreat> threats() {
        return List.copyOf(threats.values());
    }

    public List<CatalogueVulnerability> vulnerabilities() {
        return List.copyOf(vulnerabilities.values());
    }

    public CatalogueWords words() {
        return words;
    }

    public Optional<AssetType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    public Optional<CatalogueThreat> threat(String id) {
        return Optional.ofNullable(threats.get(id));
    }

    public Optional<CatalogueVulnerability> vulnerability(String id) {
        return Optional.ofNullable(vulnerabilities.get(id));
    }

    /** The threats that can hit a kind of asset, in the order of the catalogue. */
    public List<CatalogueThreat> threatsOn(String assetType) {
        return threats().stream().filter(threat -> threat.hits(assetType)).toList();
    }

    /** The weaknesses of a kind of asset that a threat can use, in the order of the catalogue. */
    public List<CatalogueVulnerability> weaknesses(CatalogueThreat threat, String assetType) {
        return vulnerabilities().stream()
                .filter(each -> each.fits(threat, assetType))
                .toList();
    }

    /** The controls that help: first those that close the weaknesses, then those against the threat. */
    public Set<String> controlsAgainst(String threat, Collection<String> weaknesses) {
        Stream<String> closing =
                weaknesses.stream().flatMap(id -> vulnerability(id).stream()).flatMap(each -> each.controls().stream());
        Stream<String> helping = threat(threat).stream().flatMap(each -> each.controls().stream());
        return Stream.concat(closing, helping).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
