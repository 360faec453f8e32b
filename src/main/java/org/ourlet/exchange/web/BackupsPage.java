// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.exchange.BackupRun;
import org.ourlet.exchange.Backups;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Backups: which there are, one more now, a rehearsal of the restore, the recovery key for the paper. */
@Controller
@RequestMapping("/operation/backups")
class BackupsPage {

    private static final String PATH = "/operation/backups";
    private static final int RUNS = 20;

    private final Pages pages;
    private final Backups backups;

    BackupsPage(Pages pages, Backups backups) {
        this.pages = pages;
        this.backups = backups;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        return pages.page("exchange/backups", view("", false));
    }

    @PostMapping
    @Requires(Permission.OPERATE)
    ModelAndView make(SignedIn signedIn) {
        backups.make(signedIn.actor(), BackupRun.Kind.BY_HAND);
        return Pages.seeOther(PATH);
    }

    @PostMapping("/rehearsal")
    @Requires(Permission.OPERATE)
    ModelAndView rehearse(SignedIn signedIn) {
        if (backups.rehearse(signedIn.actor()).isEmpty()) {
            return pages.page("exchange/backups", view("", true), HttpStatus.CONFLICT);
        }
        return Pages.seeOther(PATH);
    }

    /** That somebody looked stands in the journal. */
    @PostMapping("/recovery-key")
    @Requires(Permission.OPERATE)
    ModelAndView revealKey(SignedIn signedIn) {
        return pages.page("exchange/backups", view(backups.revealKey(signedIn.actor()), false));
    }

    private BackupsView view(String key, boolean noBackup) {
        return new BackupsView(
                backups.files(),
                backups.latestRuns(RUNS),
                backups.lastDrill().orElse(null),
                backups.drillIsDue(),
                key,
                noBackup);
    }
}
