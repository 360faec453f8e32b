// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.Collection;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.CatalogueVulnerability;
import org.ourlet.risk.catalogue.ThreatCatalogue;

/** Every reference leads somewhere, and every threat finds a weakness in each kind of asset that it can hit. */
final class CatalogueCheck {

    private static final String THREATS = ThreatFiles.THREATS + "/threats.yaml";
    private static final String VULNERABILITIES = ThreatFiles.VULNERABILITIES + "/vulnerabilities.yaml";

    private final ContentReader reader;
    private final ThreatCatalogue catalogue;

    CatalogueCheck(ContentReader reader, ThreatCatalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    void check() {
        catalogue.threats().forEach(this::check);
        catalogue.vulnerabilities().forEach(this::check);
    }

    private void check(CatalogueThreat threat) {
        types(THREATS, threat.id(), threat.assetTypes());
        threat.assetTypes().stream()
                .filter(type -> catalogue.weaknesses(threat, type).isEmpty())
                .forEach(type -> reader.problem(
                        THREATS,
                        threat.id(),
                        "finds no weakness in the asset type " + type,
                        "Remove the type, or add the threat to a weakness of it in " + VULNERABILITIES));
    }

    private void check(CatalogueVulnerability weakness) {
        types(VULNERABILITIES, weakness.id(), weakness.assetTypes());
        weakness.threats()
                .forEach(id -> catalogue
                        .threat(id)
                        .ifPresentOrElse(
                                threat -> meets(weakness, threat),
                                () -> reader.problem(
                                        VULNERABILITIES,
                                        weakness.id(),
                                        "names the threat " + id + ", which does not exist",
                                        "Use an id of " + THREATS)));
    }

    private void meets(CatalogueVulnerability weakness, CatalogueThreat threat) {
        if (weakness.assetTypes().stream().noneMatch(threat::hits)) {
            reader.problem(
                    VULNERABILITIES,
                    weakness.id(),
                    "names the threat " + threat.id() + ", which hits none of its asset types",
                    "Remove the threat here, or give both a common asset type");
        }
    }

    private void types(String file, String id, Collection<String> types) {
        types.stream()
                .filter(type -> catalogue.type(type).isEmpty())
                .forEach(type -> reader.problem(
                        file,
                        id,
                        "names the asset type " + type + ", which does not exist",
                        "Use an id of " + ThreatFiles.TYPES + "/asset-types.yaml"));
    }
}
