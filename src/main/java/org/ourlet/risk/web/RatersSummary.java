// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Objects;
import org.ourlet.risk.rating.RatingAnswer;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingQuestions;
import org.ourlet.risk.rating.RatingSpread;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Says on the page of a risk how far its raters are. */
@Component
class RatersSummary {

    private final RatingQuestions questions;

    RatersSummary(RatingQuestions questions) {
        this.questions = questions;
    }

    RiskView.Raters summary(OrganisationId organisation, String assessment, String risk) {
        List<RatingQuestion> asked = questions.about(organisation, new RatingQuestion.About(assessment, risk));
        List<RatingAnswer> answers = asked.stream()
                .map(RatingQuestion::answer)
                .filter(Objects::nonNull)
                .toList();
        boolean differ = RatingSpread.ofLikelihood(answers).differs()
                || RatingSpread.ofVulnerability(answers).differs();
        return new RiskView.Raters(asked.size(), answers.size(), differ);
    }
}
