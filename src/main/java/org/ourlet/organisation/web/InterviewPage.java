// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Interview;
import org.ourlet.organisation.InterviewQuestion;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.organisation.Profile;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The welcome interview: seven questions, one on each page, then all answers to check. */
@Controller
@RequestMapping("/organisations/{organisation}/interview")
class InterviewPage {

    private static final String CHECK = "check";

    private final Pages pages;
    private final Organisations organisations;
    private final Facts facts;
    private final Interview interview;
    private final InterviewViews views;

    InterviewPage(Pages pages, Organisations organisations, Facts facts, Interview interview, InterviewViews views) {
        this.pages = pages;
        this.organisations = organisations;
        this.facts = facts;
        this.interview = interview;
        this.views = views;
    }

    /** Where the interview stands: the first question without an answer, or all answers. */
    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView start(Member member) {
        Profile profile = facts.profileOf(member.organisation());
        InterviewQuestion next = InterviewQuestion.firstOpen(profile);
        return seeOther(member, next.isLast() ? CHECK : String.valueOf(next.number()));
    }

    @GetMapping("/{question:[0-9]}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView question(Member member, @PathVariable String question, @RequestParam Optional<String> back) {
        InterviewQuestion asked = find(question);
        Profile profile = facts.profileOf(member.organisation());
        Organisation organisation = organisations.get(member.organisation());
        InterviewAnswer known = InterviewAnswer.known(asked, profile, organisation);
        QuestionView view = view(known, Map.of(), back, profile, organisation);
        return pages.page("organisation/question", view);
    }

    @PostMapping("/{question:[0-9]}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView answer(
            Member member,
            @PathVariable String question,
            @RequestParam Optional<String> back,
            @RequestParam MultiValueMap<String, String> fields) {
        InterviewAnswer answer = new InterviewAnswer(find(question), fields);
        Map<String, String> problems = answer.problems();
        if (!problems.isEmpty()) {
            Profile profile = facts.profileOf(member.organisation());
            Organisation organisation = organisations.get(member.organisation());
            QuestionView view = view(answer, problems, back, profile, organisation);
            return pages.page("organisation/question", view, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keep(member, answer);
        boolean last = back.isPresent() || answer.question().isLast();
        return seeOther(member, last ? CHECK : String.valueOf(answer.question().number() + 1));
    }

    @GetMapping("/" + CHECK)
    @Requires(Permission.EDIT_ALL)
    ModelAndView check(Member member) {
        Profile profile = facts.profileOf(member.organisation());
        Organisation organisation = organisations.get(member.organisation());
        return pages.page("organisation/interview-check", views.check(profile, organisation, pages.texts()));
    }

    private void keep(Member member, InterviewAnswer answer) {
        switch (answer.question()) {
            case ACTIVITY ->
                interview.answerActivity(
                        member.actor(),
                        member.organisation(),
                        answer.text(InterviewAnswer.SECTOR),
                        answer.text(InterviewAnswer.ACTIVITY));
            case LANGUAGE -> interview.answerLanguage(member.actor(), member.organisation(), answer.language());
            default -> interview.answer(member.actor(), member.organisation(), answer.facts());
        }
    }

    private QuestionView view(
            InterviewAnswer answer,
            Map<String, String> problems,
            Optional<String> back,
            Profile profile,
            Organisation organisation) {
        Optional<InterviewQuestion> before =
                InterviewQuestion.of(answer.question().number() - 1);
        return new QuestionView(
                answer,
                views.choices(answer, organisation, pages.texts()),
                problems,
                back.isPresent(),
                views.suggested(answer),
                views.draft(profile, organisation, before));
    }

    private static InterviewQuestion find(String number) {
        return InterviewQuestion.of(Integer.parseInt(number)).orElseThrow(NotFound::new);
    }

    private static ModelAndView seeOther(Member member, String page) {
        return Pages.seeOther("/organisations/" + member.slug() + "/interview/" + page);
    }
}
