// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SecondFactorDuty;
import org.ourlet.installation.Health;
import org.ourlet.installation.content.BillOfMaterials;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the installation is and where everything about it stands; no content of any organisation. */
@Controller
class OverviewPage {

    private final Pages pages;
    private final Health health;
    private final SecondFactorDuty duty;
    private final BillOfMaterials bill;

    OverviewPage(Pages pages, Health health, SecondFactorDuty duty, BillOfMaterials bill) {
        this.pages = pages;
        this.health = health;
        this.duty = duty;
        this.bill = bill;
    }

    @GetMapping("/operation")
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        return pages.page("installation/overview", new OverviewView(health.summary(), duty.asksNobody()));
    }

    @GetMapping("/operation/licences")
    @Requires(Permission.OPERATE)
    ModelAndView licences() {
        return pages.page("installation/licences", new LicencesView(bill.libraries()));
    }
}
