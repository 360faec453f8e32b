// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.guide.StandardEdition;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reference controls of both editions, for everybody. */
@Controller
class GuideControlsPage {

    private final Pages pages;
    private final ReferenceControls controls;

    GuideControlsPage(Pages pages, ReferenceControls controls) {
        this.pages = pages;
        this.controls = controls;
    }

    @GetMapping("/guide/controls")
    @Open(value = "what protects belongs to everybody who wants to learn", whileGuideIsPublic = true)
    ModelAndView controls(@RequestParam Optional<String> edition, @RequestParam Optional<String> first) {
        StandardEdition asked = edition.flatMap(StandardEdition::ofYear).orElse(StandardEdition.ISO27001_2022);
        return pages.page(
                "controls/guide",
                new GuideControlsView(
                        controls, asked, first.isPresent(), pages.texts().language()));
    }
}
