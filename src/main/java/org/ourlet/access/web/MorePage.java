// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole navigation on a page of its own, for small screens. */
@Controller
class MorePage {

    private final Pages pages;
    private final AskedOrganisation organisations;

    MorePage(Pages pages, AskedOrganisation organisations) {
        this.pages = pages;
        this.organisations = organisations;
    }

    @GetMapping("/more")
    @Open("lists links to pages that check their visitor themselves")
    ModelAndView more(
            @RequestParam Optional<String> organisation, Optional<SignedIn> signedIn, HttpServletRequest request) {
        Visitor visitor = organisations.enter(request, signedIn, organisation);
        return pages.page("access/more", visitor);
    }
}
