// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.journal.JournalEntry;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskHistory;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The history of one risk. */
@Controller
class RiskHistoryPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskHistory history;
    private final RiskSentences sentences;

    RiskHistoryPage(Pages pages, RiskAssessments assessments, RiskHistory history, RiskSentences sentences) {
        this.pages = pages;
        this.assessments = assessments;
        this.history = history;
        this.sentences = sentences;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/history")
    @Requires(Permission.READ_ALL)
    ModelAndView history(Member member, @PathVariable String assessment, @PathVariable String ref) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        return pages.page(
                "risk/history",
                new HistoryView(
                        AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                        ref,
                        risk.scenario(),
                        history.past(member.organisation(), assessment, ref).stream()
                                .map(HistoryView.Past::of)
                                .toList(),
                        entries(member, assessment, ref)));
    }

    private List<HistoryView.Entry> entries(Member member, String assessment, String ref) {
        Function<JournalEntry, Optional<String>> words = sentences.of(member.organisation());
        return history.entries(member.organisation(), assessment, ref).stream()
                .flatMap(entry -> words.apply(entry).stream()
                        .map(what -> new HistoryView.Entry(entry.at(), entry.accountName(), what)))
                .toList();
    }
}
