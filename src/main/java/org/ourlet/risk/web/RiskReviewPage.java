// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskReviews;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What has changed since the assessment before, and the start of the next one. */
@Controller
class RiskReviewPage {

    private static final String TEMPLATE = "risk/review";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskReviews reviews;

    RiskReviewPage(Pages pages, RiskAssessments assessments, RiskReviews reviews) {
        this.pages = pages;
        this.assessments = assessments;
        this.reviews = reviews;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/review")
    @Requires(Permission.READ_ALL)
    ModelAndView review(Member member, @PathVariable String assessment) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        ReviewForm form = ReviewForm.of(reviews.get(member.organisation(), assessment));
        return pages.page(TEMPLATE, view(member, kept, form, ReviewForm.EMPTY, Map.of()));
    }

    /** Starts the next assessment from this one. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/review")
    @Requires(Permission.EDIT_ALL)
    ModelAndView start(Member member, @PathVariable String assessment, ReviewForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Map<String, String> problems = pages.current().sentences(form.problems(true));
        if (!problems.isEmpty()) {
            ReviewForm stored = ReviewForm.of(reviews.get(member.organisation(), assessment));
            return refused(view(member, kept, stored, form, problems));
        }
        String next = reviews.start(member.actor(), member.organisation(), assessment, form.name(), form.review())
                .orElse(assessment);
        return Pages.seeOther(member.path(AssessmentHead.path(next) + "/review"));
    }

    /** Changes what is said about this review. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/review/notes")
    @Requires(Permission.EDIT_ALL)
    ModelAndView describe(Member member, @PathVariable String assessment, ReviewForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Map<String, String> problems = pages.current().sentences(form.problems(false));
        if (!problems.isEmpty()) {
            return refused(view(member, kept, form, ReviewForm.EMPTY, problems));
        }
        reviews.describe(member.actor(), member.organisation(), assessment, form.review());
        return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/review"));
    }

    private ModelAndView refused(ReviewView view) {
        return pages.page(TEMPLATE, view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ReviewView view(
            Member member, KeptAssessment kept, ReviewForm notes, ReviewForm next, Map<String, String> problems) {
        return ReviewView.of(kept, reviews.differences(member.organisation(), kept), notes, next, problems);
    }
}
