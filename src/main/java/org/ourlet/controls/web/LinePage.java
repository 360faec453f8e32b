// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementWords;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One reference control per screen, so that somebody can go through all of them by keyboard. */
@Controller
class LinePage {

    private static final String BASE = "/statement-of-applicability";

    private final Pages pages;
    private final Applicability applicability;

    LinePage(Pages pages, Applicability applicability) {
        this.pages = pages;
        this.applicability = applicability;
    }

    @GetMapping("/organisations/{organisation}/statement-of-applicability/{reference}")
    @Requires(Permission.READ_ALL)
    ModelAndView line(
            Member member,
            @PathVariable String reference,
            @RequestParam Optional<String> only,
            @RequestParam Optional<String> keys) {
        Map<String, String> asked = new HashMap<>();
        only.ifPresent(value -> asked.put("only", value));
        keys.ifPresent(value -> asked.put("keys", value));
        StatementOfApplicability statement = applicability.statement(member.organisation());
        ApplicabilityLine line = statement.find(reference).orElseThrow(NotFound::new);
        return pages.page("controls/line", view(member, statement, line, LineForm.of(line, asked), Map.of()));
    }

    /** Decides and goes on to the next line; after the last one back to the table. */
    @PostMapping("/organisations/{organisation}/statement-of-applicability/{reference}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView decide(Member member, @PathVariable String reference, @RequestParam Map<String, String> typed) {
        FormTexts form = new FormTexts(typed);
        Map<String, String> problems = applicability.decide(
                member.actor(), member.organisation(), reference, LineForm.typed(form), form.version());
        StatementOfApplicability statement = applicability.statement(member.organisation());
        ApplicabilityLine line = statement.find(reference).orElseThrow(NotFound::new);
        LineView view = view(member, statement, line, form, problems);
        if (!problems.isEmpty()) {
            return pages.page("controls/line", view, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<ApplicabilityLine> next =
                view.onlyOpen() ? statement.nextOpen(reference) : statement.beside(reference, 1);
        return Pages.seeOther(member.path(
                next.map(each -> BASE + "/" + each.id() + view.query()).orElse(BASE)));
    }

    private LineView view(
            Member member,
            StatementOfApplicability statement,
            ApplicabilityLine line,
            FormTexts form,
            Map<String, String> problems) {
        Texts texts = pages.texts();
        return new LineView(
                statement,
                line,
                form,
                problems,
                applicability.history(member.organisation(), line.id()),
                new StatementWords(texts),
                texts.language());
    }
}
