// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.catalogue.ProposalKey;
import org.ourlet.risk.catalogue.RiskFinding;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The risks that the catalogue proposes, to be accepted, adjusted or refused. */
@Controller
class FindRisksPage {

    static final String PATH = "/organisations/{organisation}/risks/{assessment}/find-risks";

    /** Each proposal has a field of its own, named with its key behind this. */
    static final String DECISION = "decision-";

    private static final String ACCEPT = "accept";
    private static final String REFUSE = "refuse";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskFinding finding;
    private final ThreatCatalogue catalogue;

    FindRisksPage(Pages pages, RiskAssessments assessments, RiskFinding finding, ThreatCatalogue catalogue) {
        this.pages = pages;
        this.assessments = assessments;
        this.finding = finding;
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_ALL)
    ModelAndView board(Member member, @PathVariable String assessment) {
        Language language = pages.texts().language();
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return pages.page(
                "catalogue/find",
                new FindRisksViews(catalogue, language)
                        .view(kept, finding.board(member.organisation(), kept, language)));
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView decide(Member member, @PathVariable String assessment, @RequestParam Map<String, String> fields) {
        RiskFinding.Decisions decisions = new RiskFinding.Decisions(keys(fields, ACCEPT), keys(fields, REFUSE));
        finding.decide(
                member.actor(),
                member.organisation(),
                assessment,
                decisions,
                pages.texts().language());
        return Pages.seeOther(path(member, assessment));
    }

    @PostMapping(PATH + "/{isAsset}/{threat}/return")
    @Requires(Permission.EDIT_ALL)
    ModelAndView bringBack(
            Member member, @PathVariable String assessment, @PathVariable String isAsset, @PathVariable String threat) {
        finding.bringBack(
                member.actor(),
                member.organisation(),
                assessment,
                new ProposalKey(isAsset, threat),
                pages.texts().language());
        return Pages.seeOther(path(member, assessment));
    }

    private static Set<ProposalKey> keys(Map<String, String> fields, String decision) {
        Set<ProposalKey> keys = new HashSet<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(DECISION) && value.equals(decision)) {
                ProposalKey.of(field.substring(DECISION.length())).ifPresent(keys::add);
            }
        });
        return keys;
    }

    static String path(Member member, String assessment) {
        return member.path("/risks/" + assessment + "/find-risks");
    }
}
