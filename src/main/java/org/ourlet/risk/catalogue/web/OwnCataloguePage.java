// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The own catalogue of an organisation: what it adds to the threats and vulnerabilities of the guide. */
@Controller
class OwnCataloguePage {

    static final String PATH = "/organisations/{organisation}/risks/catalogue";

    private final Pages pages;
    private final OwnEntries entries;
    private final ThreatCatalogue guide;

    OwnCataloguePage(Pages pages, OwnEntries entries, ThreatCatalogue guide) {
        this.pages = pages;
        this.entries = entries;
        this.guide = guide;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_ALL)
    ModelAndView all(
            Member member,
            @RequestParam(defaultValue = "threats") String show,
            @RequestParam(defaultValue = "") String q) {
        OwnCatalogueView.Show asked = OwnCatalogueView.Show.of(show);
        OwnCatalogueViews views = new OwnCatalogueViews(guide, pages.texts().language());
        return pages.page("catalogue/own", views.view(entries.all(member.organisation()), asked, q.strip()));
    }

    /** @param retired whether it is to be proposed no longer */
    @PostMapping(PATH + "/{entry}/retirement")
    @Requires(Permission.EDIT_ALL)
    ModelAndView retire(
            Member member, @PathVariable String entry, @RequestParam(defaultValue = "false") boolean retired) {
        entries.retire(
                member.actor(),
                member.organisation(),
                entry,
                retired,
                pages.texts().language());
        return Pages.seeOther(path(member) + (retired ? "?show=retired" : "/" + entry));
    }

    static String path(Member member) {
        return member.path("/risks/catalogue");
    }
}
