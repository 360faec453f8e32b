// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.risk.ControlNames;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.catalogue.RiskFinding;
import org.ourlet.risk.catalogue.Suggestion;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;
import org.springframework.stereotype.Component;

/** Makes the view of what the catalogue suggests. Only who may change a risk sees it, so that nobody takes it for a rating. */
@Component
class SuggestionViews {

    private static final int MOST_CONTROLS = 6;

    private final RiskFinding finding;
    private final ControlNames names;

    SuggestionViews(RiskFinding finding, ControlNames names) {
        this.finding = finding;
        this.names = names;
    }

    SuggestionView view(Member member, KeptAssessment kept, Risk risk, Language language) {
        if (!kept.open() || !member.may(Permission.EDIT_ALL)) {
            return SuggestionView.NONE;
        }
        Suggestion suggestion = finding.suggestion(member.organisation(), kept, risk, language);
        return new SuggestionView(
                suggestion.estimate().likelihood(),
                suggestion.estimate().vulnerability(),
                controls(suggestion, risk, language));
    }

    private List<Choice> controls(Suggestion suggestion, Risk risk, Language language) {
        return suggestion.controls().stream()
                .filter(number -> risk.treatment().controls().stream()
                        .noneMatch(control -> (control + " ").startsWith(number + " ")))
                .limit(MOST_CONTROLS)
                .map(number -> Choice.of(
                        number,
                        names.name(number, language)
                                .map(name -> number + " " + name)
                                .orElse(number),
                        false))
                .toList();
    }
}
