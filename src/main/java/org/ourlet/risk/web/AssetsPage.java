// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.Saved;
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

/** All assets of an assessment, and what supports what. */
@Controller
class AssetsPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final AssetInventory inventory;

    AssetsPage(Pages pages, RiskAssessments assessments, AssetInventory inventory) {
        this.pages = pages;
        this.assessments = assessments;
        this.inventory = inventory;
    }

    /**
     * @param link ref of the IS asset whose links are to be changed
     * @param q words that the offered assets contain
     */
    @GetMapping("/organisations/{organisation}/risks/{assessment}/assets")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView assets(
            Member member,
            @PathVariable String assessment,
            @RequestParam Optional<String> link,
            @RequestParam(defaultValue = "") String q) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return pages.page(
                "risk/assets",
                views(kept).view(new AssetsViews.Asked(link.orElse(""), q.strip(), List.of()), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/assets/links")
    @Requires(Permission.EDIT_ALL)
    ModelAndView link(
            Member member,
            @PathVariable String assessment,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable List<String> supports,
            @RequestParam(defaultValue = "") String next) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        if (link.isEmpty()) {
            return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/assets"));
        }
        IsAsset now = kept.assessment().assets().findIs(link).orElseThrow(NotFound::new);
        List<String> chosen = supports == null ? List.of() : supports;
        IsAsset linked = now.supporting(chosen).at(version);
        Saved saved = inventory.save(member.actor(), member.organisation(), assessment, linked);
        if (saved.done()) {
            String shown = kept.assessment().assets().findIs(next).isPresent() ? next : link;
            return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/assets?link=" + shown + "#linker"));
        }
        Map<String, String> problems = Fields.sentences(saved.problems(), pages.texts());
        return pages.page(
                "risk/assets",
                views(kept).view(new AssetsViews.Asked(link, "", chosen), problems),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Takes an asset away. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/assets/{asset}/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView remove(
            Member member,
            @PathVariable String assessment,
            @PathVariable String asset,
            @RequestParam(defaultValue = "false") boolean sure) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        if (!kept.assessment().assets().refs().contains(asset)) {
            throw new NotFound();
        }
        if (!sure) {
            return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/assets/" + asset));
        }
        Saved saved = inventory.remove(member.actor(), member.organisation(), assessment, asset);
        if (saved.done()) {
            return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/assets"));
        }
        Map<String, String> problems = Fields.sentences(saved.problems(), pages.texts());
        return pages.page(
                "risk/assets", views(kept).view(AssetsViews.Asked.NOTHING, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private AssetsViews views(KeptAssessment kept) {
        return new AssetsViews(kept, pages.texts());
    }
}
