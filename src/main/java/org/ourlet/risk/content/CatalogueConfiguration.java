// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import org.ourlet.guide.ContentFolder;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.content.CatalogueLoader.Catalogues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalogues available. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogues catalogues(ContentFolder folder, RiskMethods methods) {
        return CatalogueLoader.load(folder, methods);
    }

    @Bean
    ThreatCatalogue threatCatalogue(Catalogues catalogues) {
        return catalogues.threats();
    }

    @Bean
    SectorPacks sectorPacks(Catalogues catalogues) {
        return catalogues.packs();
    }
}
