// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.LinkedHashSet;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.catalogue.PackAdoption;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sector packs, what is in one, and takes its assets into an assessment. */
@Controller
class SectorPacksPage {

    private static final String PATH = "/organisations/{organisation}/risks/{assessment}/sector-packs";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final SectorPacks packs;
    private final ThreatCatalogue catalogue;
    private final PackAdoption adoption;
    private final Facts facts;

    SectorPacksPage(
            Pages pages,
            RiskAssessments assessments,
            SectorPacks packs,
            ThreatCatalogue catalogue,
            PackAdoption adoption,
            Facts facts) {
        this.pages = pages;
        this.assessments = assessments;
        this.packs = packs;
        this.catalogue = catalogue;
        this.adoption = adoption;
        this.facts = facts;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_ALL)
    ModelAndView packs(Member member, @PathVariable String assessment) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        String sector = facts.profileOf(member.organisation()).text(FactKey.SECTOR);
        return pages.page(
                "catalogue/packs",
                SectorPacksView.of(kept, packs, sector, pages.texts().language()));
    }

    @GetMapping(PATH + "/{pack}")
    @Requires(Permission.READ_ALL)
    ModelAndView pack(Member member, @PathVariable String assessment, @PathVariable String pack) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        SectorPack shown = packs.find(pack).orElseThrow(NotFound::new);
        SectorPackViews views =
                new SectorPackViews(catalogue, shown, pages.texts().language());
        return pages.page("catalogue/pack", views.view(kept, adoption.thereAlready(kept, shown, views.language())));
    }

    @PostMapping(PATH + "/{pack}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView take(
            Member member,
            @PathVariable String assessment,
            @PathVariable String pack,
            @RequestParam(defaultValue = "") List<String> asset) {
        SectorPack taken = packs.find(pack).orElseThrow(NotFound::new);
        adoption.adopt(
                member.actor(),
                member.organisation(),
                assessment,
                taken,
                new LinkedHashSet<>(asset),
                pages.texts().language());
        return Pages.seeOther(member.path("/risks/" + assessment + "/find-risks"));
    }
}
