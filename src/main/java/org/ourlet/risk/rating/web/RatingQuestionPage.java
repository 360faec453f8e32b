// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.Factor;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.rating.RatingAnswers;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.risk.rating.RatingQuestions;
import org.ourlet.risk.web.ScaleChoices;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One risk to rate, for the one colleague who was asked. Neither present ratings nor answers of others are shown. */
@Controller
@RequestMapping("/organisations/{organisation}/rating-questions/{asked}")
class RatingQuestionPage {

    private static final String TEMPLATE = "rating/question";

    private final Pages pages;
    private final RatingAnswers answers;
    private final RiskMethods methods;

    RatingQuestionPage(Pages pages, RatingAnswers answers, RiskMethods methods) {
        this.pages = pages;
        this.answers = answers;
        this.methods = methods;
    }

    @GetMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView question(Member member, @PathVariable String asked) {
        return pages.page(TEMPLATE, view(member, asked, RatingQuestionForm.EMPTY, Map.of()));
    }

    @PostMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView answer(Member member, @PathVariable String asked, RatingQuestionForm form) {
        answers.get(member.organisation(), member.person(), asked);
        Map<String, String> problems = problems(member, asked, form);
        return problems.isEmpty()
                ? Pages.seeOther(member.path(RatingQuestions.path(asked)))
                : pages.page(TEMPLATE, view(member, asked, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, String> problems(Member member, String asked, RatingQuestionForm form) {
        if (form.tooLong()) {
            return Map.of("reason", pages.texts().text("risk.risk.text-long"));
        }
        Optional<Refusal> refusal =
                answers.answer(member.actor(), member.organisation(), member.person(), asked, form.given());
        return refusal.map(reason -> Map.of("likelihood", pages.texts().text(reason)))
                .orElse(Map.of());
    }

    private RatingQuestionView view(Member member, String id, RatingQuestionForm form, Map<String, String> problems) {
        RatingQuestion question = answers.get(member.organisation(), member.person(), id);
        KeptAssessment kept = answers.assessment(member.organisation(), question);
        Risk risk = kept.assessment().find(question.about().risk()).orElseThrow(NotFound::new);
        MethodText words =
                methods.text(kept.methodVersion().method()).in(pages.texts().language());
        String none = pages.texts().text("risk.raters.cannot-say");
        String asset = kept.assessment()
                .assets()
                .findIs(risk.isAsset())
                .map(IsAsset::name)
                .orElse("");
        return new RatingQuestionView(
                question,
                new RatingQuestionView.Told(risk.scenario(), asset, risk.event().existingControls()),
                ScaleChoices.of(kept.assessment().method(), words, Factor.LIKELIHOOD, none, form.likelihood()),
                ScaleChoices.of(kept.assessment().method(), words, Factor.VULNERABILITY, none, form.vulnerability()),
                form.reason(),
                problems);
    }
}
