// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.AskedQuestion;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Draft;
import org.ourlet.documents.QuestionAnswers;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question, for the one colleague who was asked. Nothing else of the document is shown. */
@Controller
@RequestMapping("/organisations/{organisation}/questions/{asked}")
class QuestionPage {

    private final Pages pages;
    private final QuestionAnswers answers;
    private final Documents documents;
    private final Now now;

    QuestionPage(Pages pages, QuestionAnswers answers, Documents documents, Now now) {
        this.pages = pages;
        this.answers = answers;
        this.documents = documents;
        this.now = now;
    }

    @GetMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView question(Member member, @PathVariable String asked) {
        return pages.page("documents/question", view(member, asked, "", Map.of()));
    }

    @PostMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView answer(Member member, @PathVariable String asked, @RequestParam(defaultValue = "") String answer) {
        Optional<Refusal> refusal =
                answers.answer(member.actor(), member.organisation(), member.person(), asked, answer);
        return refusal.map(reason -> pages.page(
                        "documents/question",
                        view(
                                member,
                                asked,
                                answer,
                                Map.of("answer", pages.texts().text(reason))),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> Pages.seeOther(member.path("/questions/" + asked)));
    }

    private QuestionView view(Member member, String id, String typed, Map<String, String> problems) {
        AskedQuestion question = answers.get(member.organisation(), member.person(), id);
        Draft draft = answers.draft(member.organisation(), question);
        Blank blank = draft.template().find(question.blank()).orElseThrow(NotFound::new);
        Language language = pages.texts().language();
        BlankText text = draft.template().text(language).blank(blank.id());
        return new QuestionView(
                question,
                documents
                        .file(member.organisation(), question.document())
                        .entry()
                        .name(language),
                blank,
                new BlankView.Words(draft.words(text.question()), draft.words(text.hint()), text.example()),
                typed,
                blank.options().stream()
                        .map(option ->
                                Choice.of(option, text.options().getOrDefault(option, option), option.equals(typed)))
                        .toList(),
                new QuestionView.Outcome(question.expired(now.instant()), problems));
    }
}
