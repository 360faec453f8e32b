// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.StandardGap;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gap between what the organisation has chosen and the standard. */
@Controller
class OrganisationGapPage {

    private final Pages pages;
    private final Plans plans;
    private final Guide guide;
    private final Tailoring tailoring;

    OrganisationGapPage(Pages pages, Plans plans, Guide guide, Tailoring tailoring) {
        this.pages = pages;
        this.plans = plans;
        this.guide = guide;
        this.tailoring = tailoring;
    }

    @GetMapping("/organisations/{organisation}/gap")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView gap(Member member, @RequestParam Optional<String> edition) {
        StandardEdition asked = edition.flatMap(StandardEdition::ofYear).orElse(StandardEdition.ISO27001_2022);
        OrganisationGapView view = plans.current(member.organisation())
                .map(cycle -> view(cycle.selection(), asked))
                .orElse(new OrganisationGapView(guide, 0, null));
        return pages.page("planning/gap", view);
    }

    private OrganisationGapView view(Selection selection, StandardEdition edition) {
        return new OrganisationGapView(guide, selection.codes().size(), StandardGap.of(tailoring, selection, edition));
    }
}
