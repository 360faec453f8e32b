// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.Saved;
import org.ourlet.risk.rating.RatingAnswers;
import org.ourlet.risk.rating.RatingQuestion.About;
import org.ourlet.risk.rating.RatingQuestions;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking colleagues to rate a risk, their answers side by side, and taking one of them. */
@Controller
@RequestMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/raters")
class RatersPage {

    private static final int LONGEST_NOTE = 500;

    private final Pages pages;
    private final RatersShown shown;
    private final RatingQuestions questions;
    private final RatingAnswers answers;
    private final PublicAddress address;

    RatersPage(
            Pages pages, RatersShown shown, RatingQuestions questions, RatingAnswers answers, PublicAddress address) {
        this.pages = pages;
        this.shown = shown;
        this.questions = questions;
        this.answers = answers;
        this.address = address;
    }

    @GetMapping
    @Requires(Permission.READ_ALL)
    ModelAndView raters(Member member, @PathVariable String assessment, @PathVariable String ref) {
        return shown.page(member, new About(assessment, ref), RatersViews.Asking.NOTHING);
    }

    /** Shows the links in the answer itself: by them colleagues get there without looking for the question. */
    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView ask(
            Member member,
            @PathVariable String assessment,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable List<String> person,
            @RequestParam(defaultValue = "") String note) {
        About about = new About(assessment, ref);
        shown.risk(member, about);
        List<String> persons =
                person == null ? List.of() : person.stream().distinct().toList();
        Map<String, String> problems = problems(member, assessment, persons, note.strip());
        if (!problems.isEmpty()) {
            return shown.page(member, about, new RatersViews.Asking(persons, note, List.of(), problems));
        }
        List<RatersView.Link> links =
                questions.ask(member.actor(), member.organisation(), about, persons, note.strip()).stream()
                        .map(asked -> link(member, asked))
                        .toList();
        return shown.page(member, about, new RatersViews.Asking(List.of(), "", links, Map.of()));
    }

    private Map<String, String> problems(Member member, String assessment, List<String> persons, String note) {
        if (note.length() > LONGEST_NOTE) {
            return Map.of("note", pages.texts().text("risk.raters.note-long"));
        }
        return questions
                .refusal(member.organisation(), assessment, persons)
                .map(refusal -> Map.of("person", pages.texts().text(refusal)))
                .orElse(Map.of());
    }

    private RatersView.Link link(Member member, RatingQuestions.Asked asked) {
        boolean invites = !asked.invitation().isEmpty();
        String path = invites
                ? "/invitations/" + asked.invitation()
                : member.path(RatingQuestions.path(asked.question().id()));
        return new RatersView.Link(asked.name(), address.of(path), invites);
    }

    @PostMapping("/{asked}/taking")
    @Requires(Permission.EDIT_ALL)
    ModelAndView take(
            Member member,
            @PathVariable String assessment,
            @PathVariable String ref,
            @PathVariable String asked,
            @RequestParam(defaultValue = "0") long version) {
        About about = new About(assessment, ref);
        Saved saved = answers.take(member.actor(), member.organisation(), about, asked, version);
        if (saved.done()) {
            return Pages.seeOther(path(member, about));
        }
        Map<String, String> problems =
                Map.of("raters-h", pages.texts().text(saved.problems().get(0)));
        return shown.page(member, about, new RatersViews.Asking(List.of(), "", List.of(), problems));
    }

    @PostMapping("/{asked}/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(
            Member member, @PathVariable String assessment, @PathVariable String ref, @PathVariable String asked) {
        About about = new About(assessment, ref);
        questions.withdraw(member.actor(), member.organisation(), about, asked);
        return Pages.seeOther(path(member, about));
    }

    private static String path(Member member, About about) {
        return member.path("/risks/" + about.assessment() + "/risks/" + about.risk() + "/raters");
    }
}
