// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.JournalVerification;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The journal of the installation, for the operator; the check covers the chains of all organisations, unread. */
@Controller
@RequestMapping("/operation/journal")
class InstallationJournalPage {

    private static final String PATH = "/operation/journal";
    private static final JournalFilter NONE = new JournalFilter(null, null, null, null, null);

    private final Pages pages;
    private final JournalViews views;
    private final JournalVerification verification;
    private final JournalExport export;

    InstallationJournalPage(Pages pages, JournalViews views, JournalVerification verification, JournalExport export) {
        this.pages = pages;
        this.views = views;
        this.verification = verification;
        this.export = export;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    ModelAndView show(JournalFilter filter) {
        return page(filter, List.of());
    }

    @PostMapping("/verification")
    @Requires(Permission.OPERATE)
    ModelAndView verify() {
        return page(
                NONE,
                verification.verifyAll().stream()
                        .map(verdict -> new JournalView.Verdict(verdict.head().chain(), verdict))
                        .toList());
    }

    @GetMapping("/export")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    @Recorded("export.downloaded")
    void export(HttpServletResponse response) throws IOException {
        export.write(JournalStore.INSTALLATION, "journal-installation", response);
    }

    private ModelAndView page(JournalFilter filter, List<JournalView.Verdict> verdicts) {
        JournalView view = views.view(JournalStore.INSTALLATION, PATH, filter, ZoneOffset.UTC, verdicts);
        return pages.page(
                "journal/journal", view, view.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
