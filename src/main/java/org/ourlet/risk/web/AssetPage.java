// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.Saved;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One asset: what it is, who answers for it, how bad its loss would be. */
@Controller
class AssetPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final AssetInventory inventory;
    private final RiskMethods methods;
    private final People people;
    private final ThreatCatalogue catalogue;

    AssetPage(
            Pages pages,
            RiskAssessments assessments,
            AssetInventory inventory,
            RiskMethods methods,
            People people,
            ThreatCatalogue catalogue) {
        this.pages = pages;
        this.assessments = assessments;
        this.inventory = inventory;
        this.methods = methods;
        this.people = people;
        this.catalogue = catalogue;
    }

    /** @param kind {@code business} or {@code is} */
    @GetMapping("/organisations/{organisation}/risks/{assessment}/assets/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(
            Member member, @PathVariable String assessment, @RequestParam(defaultValue = "business") String kind) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return page(member, kept, "", AssetForm.empty(kind), Map.of());
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/assets/{asset}")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView asset(Member member, @PathVariable String assessment, @PathVariable String asset) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Assets assets = kept.assessment().assets();
        AssetForm form = assets.findBusiness(asset)
                .map(found -> AssetForm.of(found, valueOf(found.owner())))
                .or(() -> assets.findIs(asset).map(found -> AssetForm.of(found, valueOf(found.owner()))))
                .orElseThrow(NotFound::new);
        return page(member, kept, asset, form, Map.of());
    }

    private static String valueOf(Owner owner) {
        String person = owner.person();
        return person == null ? owner.named() ? OwnerChoices.AS_NAMED : "" : person;
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/assets")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, @PathVariable String assessment, HttpServletRequest request) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return save(member, kept, "", AssetForm.typed(request.getParameterMap()));
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/assets/{asset}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(
            Member member, @PathVariable String assessment, @PathVariable String asset, HttpServletRequest request) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        if (!kept.assessment().assets().refs().contains(asset)) {
            throw new NotFound();
        }
        return save(member, kept, asset, AssetForm.typed(request.getParameterMap()));
    }

    private ModelAndView save(Member member, KeptAssessment kept, String ref, AssetForm form) {
        Map<String, String> found = new LinkedHashMap<>(form.problems());
        found.putAll(OwnerChoices.problem(people.team(member.organisation()), form.owner()));
        Map<String, String> problems = pages.current().sentences(found);
        if (problems.isEmpty()) {
            Saved saved = kept(member, kept, ref, form);
            if (saved.done()) {
                return Pages.seeOther(member.path(AssessmentHead.path(kept.id()) + "/assets"
                        + (form.business() ? "" : "?link=" + saved.ref() + "#linker")));
            }
            problems = Fields.sentences(saved.problems(), pages.texts());
        }
        ModelAndView page = page(member, kept, ref, form, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Saved kept(Member member, KeptAssessment kept, String ref, AssetForm form) {
        Team team = people.team(member.organisation());
        Assets assets = kept.assessment().assets();
        if (form.business()) {
            Owner now = assets.findBusiness(ref).map(BusinessAsset::owner).orElse(Owner.NOBODY);
            Owner owner = OwnerChoices.chosen(team, form.owner(), now);
            BusinessAsset asset = new BusinessAsset(
                    ref, form.name(), owner, form.typedImpact(), form.words().note(), form.version());
            return inventory.save(member.actor(), member.organisation(), kept.id(), asset);
        }
        IsAsset now = assets.findIs(ref).orElse(IsAsset.NEW);
        Owner owner = OwnerChoices.chosen(team, form.owner(), now.owner());
        IsAsset asset = new IsAsset(
                ref,
                form.name(),
                new IsAsset.Particulars(
                        type(form.words().type(), now),
                        form.words().location(),
                        form.words().classification()),
                owner,
                now.supports(),
                form.overrides()
                        ? new IsAsset.ImpactOverride(
                                form.typedImpact(), form.words().reason())
                        : null,
                form.version());
        return inventory.save(member.actor(), member.organisation(), kept.id(), asset);
    }

    /** A kind that the catalogue knows, or none; otherwise the asset keeps what it had. */
    private String type(String typed, IsAsset now) {
        boolean known = typed.isEmpty() || catalogue.type(typed).isPresent();
        return known ? typed : now.particulars().type();
    }

    private ModelAndView page(
            Member member, KeptAssessment kept, String ref, AssetForm form, Map<String, String> problems) {
        Team team = people.team(member.organisation());
        return pages.page(
                "risk/asset", new AssetViews(kept, methods, team, catalogue, pages.texts()).view(ref, form, problems));
    }
}
