// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.Map;
import org.ourlet.access.InstallationSettings;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.Founding;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisations of the installation: which there are, and whether strangers may read the guide. No content of anybody. */
@Controller
class OperationPage {

    private static final String TEMPLATE = "people/operation";
    private static final OrganisationForm EMPTY = new OrganisationForm("", "Europe/Luxembourg", "", "");

    private final Pages pages;
    private final Organisations organisations;
    private final Founding founding;
    private final InstallationSettings settings;
    private final PublicAddress address;

    OperationPage(
            Pages pages,
            Organisations organisations,
            Founding founding,
            InstallationSettings settings,
            PublicAddress address) {
        this.pages = pages;
        this.organisations = organisations;
        this.founding = founding;
        this.settings = settings;
        this.address = address;
    }

    @GetMapping("/operation/organisations")
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        return pages.page(TEMPLATE, view(EMPTY, Map.of(), "", ""));
    }

    /** Founds an organisation for somebody else and shows the invitation link, once. */
    @PostMapping("/operation/organisations")
    @Requires(Permission.OPERATE)
    ModelAndView found(OrganisationForm form, SignedIn signedIn) {
        Map<String, String> problems = form.problemsForSomebodyElse();
        if (!problems.isEmpty()) {
            return pages.page(TEMPLATE, view(form, problems, "", ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Founding.Founded founded = founding.forSomebodyElse(
                signedIn.actor(), form.wanted(signedIn.account().language()), form.accountable());
        String link = address.of("/invitations/" + founded.secret());
        return pages.page(
                TEMPLATE, view(EMPTY, Map.of(), link, founded.accountable().name()));
    }

    @PostMapping("/operation/public-guide")
    @Requires(Permission.OPERATE)
    ModelAndView choosePublicGuide(@RequestParam boolean open, SignedIn signedIn) {
        settings.setGuidePublic(signedIn.actor(), open);
        return Pages.seeOther("/operation/organisations");
    }

    private OperationView view(OrganisationForm form, Map<String, String> problems, String link, String invited) {
        return new OperationView(
                OrganisationView.of(form, problems), organisations.all(), settings.guidePublic(), link, invited);
    }
}
