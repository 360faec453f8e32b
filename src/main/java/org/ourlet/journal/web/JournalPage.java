// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.journal.JournalVerification;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The journal of an organisation, for whoever is accountable for its ISMS. */
@Controller
@RequestMapping("/organisations/{organisation}/journal")
class JournalPage {

    private static final JournalFilter NONE = new JournalFilter(null, null, null, null, null);

    private final Pages pages;
    private final JournalViews views;
    private final JournalVerification verification;
    private final JournalExport export;

    JournalPage(Pages pages, JournalViews views, JournalVerification verification, JournalExport export) {
        this.pages = pages;
        this.views = views;
        this.verification = verification;
        this.export = export;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member, JournalFilter filter) {
        return page(member, filter, List.of());
    }

    @PostMapping("/verification")
    @Requires(Permission.EDIT_ALL)
    ModelAndView verify(Member member) {
        JournalView.Verdict verdict =
                new JournalView.Verdict(member.organisationName(), verification.verify(member.organisation()));
        return page(member, NONE, List.of(verdict));
    }

    @GetMapping("/export")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    @Recorded("export.downloaded")
    void export(Member member, HttpServletResponse response) throws IOException {
        export.write(member.organisation(), "journal-" + member.slug(), response);
    }

    private ModelAndView page(Member member, JournalFilter filter, List<JournalView.Verdict> verdicts) {
        JournalView view = views.view(member.organisation(), member.path("/journal"), filter, member.zone(), verdicts);
        return pages.page(
                "journal/journal", view, view.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
