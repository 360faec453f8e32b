// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.ImplementationState;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementWords;
import org.ourlet.controls.Theme;
import org.ourlet.guide.StandardEdition;
import org.ourlet.journal.Remembered;
import org.ourlet.journal.Revisions;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statement of applicability as a table, by either edition. */
@Controller
class StatementPage {

    private final Pages pages;
    private final Applicability applicability;
    private final ReferenceControls reference;

    /** Derived from all risks, controls and duties; kept until anything of the organisation changes. */
    private final Remembered<StatementOfApplicability> remembered;

    StatementPage(Pages pages, Applicability applicability, ReferenceControls reference, Revisions revisions) {
        this.pages = pages;
        this.applicability = applicability;
        this.reference = reference;
        this.remembered = revisions.remember();
    }

    @GetMapping("/organisations/{organisation}/statement-of-applicability")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView statement(
            Member member,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String applies,
            @RequestParam(defaultValue = "") String state,
            @RequestParam Optional<String> edition) {
        StatementView view = view(member, new StatementQuery(theme, applies, state));
        boolean earlier = edition.flatMap(StandardEdition::ofYear)
                .filter(asked -> asked == StandardEdition.ISO27001_2005)
                .isPresent();
        return pages.page(earlier ? "controls/statement-2005" : "controls/statement", view);
    }

    /** Confirms what applies for a reason, in one go. */
    @PostMapping("/organisations/{organisation}/statement-of-applicability/confirmation")
    @Requires(Permission.EDIT_ALL)
    ModelAndView confirm(Member member) {
        applicability.confirmApplicable(member.actor(), member.organisation());
        return Pages.seeOther(member.path("/statement-of-applicability"));
    }

    private StatementView view(Member member, StatementQuery query) {
        StatementOfApplicability statement = remembered.of(member.organisation(), applicability::statement);
        List<ApplicabilityLine> lines =
                statement.lines().stream().filter(query::shows).toList();
        Texts texts = pages.texts();
        return new StatementView(
                statement, lines, filter(query, texts), reference, new StatementWords(texts), texts.language());
    }

    private StatementView.Filter filter(StatementQuery query, Texts texts) {
        List<Choice> themes = new java.util.ArrayList<>();
        themes.add(Choice.of(
                "", texts.text("controls.filter.every-theme"), query.theme().isEmpty()));
        for (Theme theme : Theme.values()) {
            themes.add(Choice.of(
                    theme.name(),
                    reference.name(theme, texts.language()),
                    theme.name().equals(query.theme())));
        }
        return new StatementView.Filter(
                themes,
                Choices.filter(
                        StatementQuery.Applies.values(),
                        texts,
                        "controls.filter.applies.",
                        query.applies(),
                        "controls.filter.all"),
                Choices.filter(
                        ImplementationState.values(),
                        texts,
                        "controls.state.",
                        query.state(),
                        "controls.filter.every-state"),
                !query.everything());
    }
}
