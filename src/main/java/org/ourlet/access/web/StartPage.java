// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Accounts;
import org.ourlet.access.MemberDirectory;
import org.ourlet.access.MemberDirectory.Membership;
import org.ourlet.access.Open;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The root address leads on: to the first page of an empty installation, to signing in, to one's organisation. */
@Controller
class StartPage {

    private final Pages pages;
    private final Accounts accounts;
    private final MemberDirectory directory;

    StartPage(Pages pages, Accounts accounts, MemberDirectory directory) {
        this.pages = pages;
        this.accounts = accounts;
        this.directory = directory;
    }

    @GetMapping("/")
    @Open("leads on to the page that fits")
    ModelAndView start(Optional<SignedIn> signedIn) {
        if (signedIn.isEmpty()) {
            return Pages.seeOther(accounts.any() ? "/sign-in" : "/setup");
        }
        List<Membership> memberships = directory.membershipsOf(signedIn.get().account());
        if (memberships.size() == 1) {
            return Pages.seeOther("/organisations/" + memberships.get(0).slug());
        }
        boolean first = memberships.isEmpty() && signedIn.get().account().operator();
        return Pages.seeOther(first ? "/operation" : "/organisations");
    }

    /** The switcher of somebody who belongs to several organisations. */
    @GetMapping("/organisations")
    @Requires(Permission.SIGNED_IN)
    ModelAndView organisations(SignedIn signedIn) {
        return pages.page(
                "access/organisations",
                new OrganisationsView(
                        directory.membershipsOf(signedIn.account()),
                        signedIn.account().operator()));
    }
}
