// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.organisation.Organisation;
import org.ourlet.people.Founding;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An operator founds an organisation of her own; the interview follows. */
@Controller
class NewOrganisationPage {

    private static final String TEMPLATE = "people/new-organisation";
    private static final String USUAL_ZONE = "Europe/Luxembourg";

    private final Pages pages;
    private final Founding founding;

    NewOrganisationPage(Pages pages, Founding founding) {
        this.pages = pages;
        this.founding = founding;
    }

    @GetMapping("/organisations/new")
    @Requires(Permission.OPERATE)
    ModelAndView form(@RequestParam Optional<String> timeZone) {
        OrganisationForm form = new OrganisationForm("", timeZone.orElse(USUAL_ZONE), "", "");
        return pages.page(TEMPLATE, OrganisationView.of(form, Map.of()));
    }

    @PostMapping("/organisations")
    @Requires(Permission.OPERATE)
    ModelAndView found(OrganisationForm form, SignedIn signedIn) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(TEMPLATE, OrganisationView.of(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Organisation organisation = founding.byAccount(
                signedIn.account(), form.wanted(signedIn.account().language()));
        return Pages.seeOther("/organisations/" + organisation.slug() + "/interview/1");
    }
}
