// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.exchange.OrganisationPackages;
import org.ourlet.webshell.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything of an organisation in one file, to leave with. */
@Controller
@RequestMapping("/organisations/{organisation}/package")
class PackagePage {

    private final Pages pages;
    private final OrganisationPackages packages;

    PackagePage(Pages pages, OrganisationPackages packages) {
        this.pages = pages;
        this.packages = packages;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member) {
        return pages.page("exchange/package", member.organisationName());
    }

    /** Sent while it is made: it may be larger than the memory. */
    @GetMapping("/export")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    @Recorded("export.downloaded")
    void export(Member member, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("ourlet-" + member.slug() + ".zip")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        packages.write(member.organisation(), pages.texts().language(), response.getOutputStream());
    }
}
