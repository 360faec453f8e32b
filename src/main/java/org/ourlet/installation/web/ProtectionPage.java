// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import java.util.List;
import org.ourlet.access.Open;
import org.ourlet.installation.web.ProtectionView.Section;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How data are protected, in words for everybody; says nothing about this installation. */
@Controller
class ProtectionPage {

    private static final ProtectionView VIEW = new ProtectionView(List.of(
            new Section("place", 3),
            new Section("readers", 4),
            new Section("sign-in", 4),
            new Section("kept", 4),
            new Section("unchanged", 3),
            new Section("not", 6),
            new Section("you", 4)));

    private final Pages pages;

    ProtectionPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/data-protection")
    @Open("tells what the program does for every installation, and nothing about this one")
    ModelAndView show() {
        return pages.page("installation/protection", VIEW);
    }
}
