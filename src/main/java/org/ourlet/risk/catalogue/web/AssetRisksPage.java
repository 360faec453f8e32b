// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.catalogue.Proposal;
import org.ourlet.risk.catalogue.ProposalKey;
import org.ourlet.risk.catalogue.RiskFinding;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What could happen to one asset: everything in the catalogue, one proposal to adjust, or words of one's own. */
@Controller
class AssetRisksPage {

    private static final String PATH = FindRisksPage.PATH + "/{isAsset}";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskFinding finding;
    private final ThreatCatalogue catalogue;

    AssetRisksPage(Pages pages, RiskAssessments assessments, RiskFinding finding, ThreatCatalogue catalogue) {
        this.pages = pages;
        this.assessments = assessments;
        this.finding = finding;
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_ALL)
    ModelAndView asset(Member member, @PathVariable String assessment, @PathVariable String isAsset) {
        return pages.page("catalogue/asset", view(member, assessment, isAsset, ProposalForm.EMPTY, Map.of()));
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, @PathVariable String assessment, @PathVariable String isAsset, ProposalForm form) {
        Map<String, String> problems = form.problems(true);
        if (!problems.isEmpty()) {
            return pages.page(
                    "catalogue/asset",
                    view(member, assessment, isAsset, form, problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        finding.add(member.actor(), member.organisation(), assessment, form.own(isAsset));
        return Pages.seeOther(FindRisksPage.path(member, assessment));
    }

    @GetMapping(PATH + "/{threat}")
    @Requires(Permission.READ_ALL)
    ModelAndView proposal(
            Member member, @PathVariable String assessment, @PathVariable String isAsset, @PathVariable String threat) {
        Proposal proposal = proposal(member, kept(member, assessment), new ProposalKey(isAsset, threat));
        return pages.page(
                "catalogue/proposal", view(member, assessment, proposal, ProposalForm.of(proposal), Map.of()));
    }

    @PostMapping(PATH + "/{threat}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView accept(
            Member member,
            @PathVariable String assessment,
            @PathVariable String isAsset,
            @PathVariable String threat,
            ProposalForm form) {
        ProposalKey key = new ProposalKey(isAsset, threat);
        Map<String, String> problems = form.problems(false);
        if (!problems.isEmpty()) {
            Proposal proposal = proposal(member, kept(member, assessment), key);
            return pages.page(
                    "catalogue/proposal",
                    view(member, assessment, proposal, form, problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        finding.accept(
                member.actor(),
                member.organisation(),
                assessment,
                form.adjusted(key),
                pages.texts().language());
        return Pages.seeOther(FindRisksPage.path(member, assessment));
    }

    private KeptAssessment kept(Member member, String assessment) {
        return assessments.get(member.organisation(), assessment);
    }

    private Proposal proposal(Member member, KeptAssessment kept, ProposalKey key) {
        return more(member, kept, asset(kept, key.asset())).stream()
                .filter(proposal -> proposal.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Proposal> more(Member member, KeptAssessment kept, IsAsset asset) {
        return finding.more(member.organisation(), kept, asset, pages.texts().language());
    }

    private static IsAsset asset(KeptAssessment kept, String ref) {
        return kept.assessment().assets().findIs(ref).orElseThrow(NotFound::new);
    }

    private AssetRisksView view(
            Member member, String assessment, String ref, ProposalForm form, Map<String, String> problems) {
        KeptAssessment kept = kept(member, assessment);
        IsAsset asset = asset(kept, ref);
        FindRisksViews views = new FindRisksViews(catalogue, pages.texts().language());
        return new AssetRisksView(
                assessment,
                FindRisksViews.link(asset),
                views.type(asset),
                more(member, kept, asset).stream().map(views::row).toList(),
                kept.open(),
                form,
                problems);
    }

    private ProposalView view(
            Member member, String assessment, Proposal proposal, ProposalForm form, Map<String, String> problems) {
        FindRisksViews views = new FindRisksViews(catalogue, pages.texts().language());
        return new ProposalView(
                assessment,
                FindRisksViews.link(proposal.asset()),
                views.row(proposal),
                finding
                        .catalogue(member.organisation(), pages.texts().language())
                        .weaknesses(
                                proposal.threat(),
                                proposal.asset().particulars().type())
                        .stream()
                        .map(views::weakness)
                        .toList(),
                form,
                problems);
    }
}
