// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.people.People;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingQuestions;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the raters of one risk. */
@Component
class RatersShown {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskMethods methods;
    private final RatingQuestions questions;
    private final People people;
    private final Now now;

    RatersShown(
            Pages pages,
            RiskAssessments assessments,
            RiskMethods methods,
            RatingQuestions questions,
            People people,
            Now now) {
        this.pages = pages;
        this.assessments = assessments;
        this.methods = methods;
        this.questions = questions;
        this.people = people;
        this.now = now;
    }

    /** @throws NotFound when the organisation has no such risk */
    Risk risk(Member member, RatingQuestion.About about) {
        return risk(assessments.get(member.organisation(), about.assessment()), about);
    }

    private static Risk risk(KeptAssessment kept, RatingQuestion.About about) {
        return kept.assessment().find(about.risk()).orElseThrow(NotFound::new);
    }

    ModelAndView page(Member member, RatingQuestion.About about, RatersViews.Asking asking) {
        KeptAssessment kept = assessments.get(member.organisation(), about.assessment());
        MethodText words =
                methods.text(kept.methodVersion().method()).in(pages.texts().language());
        RatersViews views = new RatersViews(kept, risk(kept, about), words, pages.current());
        List<RatingQuestion> asked = questions.about(member.organisation(), about);
        return pages.page(
                "rating/raters",
                views.view(asked, people.team(member.organisation()), now.instant(), asking),
                asking.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
