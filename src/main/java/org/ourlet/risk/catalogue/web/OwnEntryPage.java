// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.ControlNames;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One entry of the own catalogue. */
@Controller
class OwnEntryPage {

    private final Pages pages;
    private final OwnEntries entries;
    private final ThreatCatalogue guide;
    private final ControlNames controls;

    OwnEntryPage(Pages pages, OwnEntries entries, ThreatCatalogue guide, ControlNames controls) {
        this.pages = pages;
        this.entries = entries;
        this.guide = guide;
        this.controls = controls;
    }

    /** @param kind {@code threat} or {@code vulnerability} */
    @GetMapping(OwnCataloguePage.PATH + "/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @RequestParam(defaultValue = "threat") String kind) {
        OwnCatalogue own = entries.all(member.organisation());
        return page(own, null, OwnEntryForm.empty(OwnEntryForm.kind(kind)), Map.of());
    }

    @PostMapping(OwnCataloguePage.PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, OwnEntryForm form) {
        OwnCatalogue own = entries.all(member.organisation());
        Map<String, String> problems = form.problems(form.kind());
        if (!problems.isEmpty()) {
            return refused(page(own, null, form, problems));
        }
        OwnEntry entry = form.fresh(language(), views(own).known());
        entries.add(member.actor(), member.organisation(), entry, language());
        return Pages.seeOther(OwnCataloguePage.path(member) + "?show="
                + OwnCatalogueView.Show.of(entry.kind()).word());
    }

    @GetMapping(OwnCataloguePage.PATH + "/{entry}")
    @Requires(Permission.READ_ALL)
    ModelAndView entry(Member member, @PathVariable String entry) {
        OwnCatalogue own = entries.all(member.organisation());
        OwnEntry found = own.find(entry).orElseThrow(NotFound::new);
        return page(own, found, OwnEntryForm.of(found, language()), Map.of());
    }

    @PostMapping(OwnCataloguePage.PATH + "/{entry}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @PathVariable String entry, OwnEntryForm form) {
        OwnCatalogue own = entries.all(member.organisation());
        OwnEntry now = own.find(entry).orElseThrow(NotFound::new);
        Map<String, String> problems = form.problems(now.kind());
        if (!problems.isEmpty()) {
            return refused(page(own, now, form, problems));
        }
        entries.change(
                member.actor(),
                member.organisation(),
                form.changed(now, language(), views(own).known()),
                language());
        return Pages.seeOther(OwnCataloguePage.path(member) + "?show="
                + OwnCatalogueView.Show.of(now.kind()).word());
    }

    private Language language() {
        return pages.texts().language();
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            OwnCatalogue own, @Nullable OwnEntry entry, OwnEntryForm form, Map<String, String> problems) {
        return pages.page("catalogue/own-entry", views(own).view(entry, form, problems));
    }

    private OwnEntryViews views(OwnCatalogue own) {
        return new OwnEntryViews(guide, own, controls, language());
    }
}
