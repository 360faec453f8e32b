// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.exchange.OrganisationPackages;
import org.ourlet.exchange.leaving.UnreadablePackage;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in an organisation that left another installation. */
@Controller
@RequestMapping("/operation/packages")
class ReceivingPage {

    private final Pages pages;
    private final OrganisationPackages packages;

    ReceivingPage(Pages pages, OrganisationPackages packages) {
        this.pages = pages;
        this.packages = packages;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        return page("", null, HttpStatus.OK);
    }

    @PostMapping
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView receive(SignedIn signedIn, @RequestParam(defaultValue = "") String file) {
        if (file.isEmpty()) {
            return Pages.seeOther("/operation/packages");
        }
        try {
            return page(packages.receive(signedIn.actor(), file), null, HttpStatus.OK);
        } catch (UnreadablePackage refusal) {
            return page("", refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Keeps it among those that wait; taking it in asks who it is first. */
    @PostMapping("/upload")
    @Requires(Permission.OPERATE)
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Pages.seeOther("/operation/packages");
        }
        try {
            packages.takeIn(new SentFile(file));
            return Pages.seeOther("/operation/packages");
        } catch (UnreadablePackage refusal) {
            return page("", refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(String received, @Nullable UnreadablePackage refusal, HttpStatus status) {
        String folder = packages.folder().toAbsolutePath().normalize().toString();
        return pages.page(
                "exchange/receiving", new ReceivingView(folder, packages.waiting(), received, refusal), status);
    }
}
