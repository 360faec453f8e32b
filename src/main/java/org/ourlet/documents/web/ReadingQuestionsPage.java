// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.Documents;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.documents.ReadingQuestions;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing up to three questions on a document. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/reading-questions")
class ReadingQuestionsPage {

    private final Pages pages;
    private final Documents documents;
    private final ReadingQuestions questions;

    ReadingQuestionsPage(Pages pages, Documents documents, ReadingQuestions questions) {
        this.pages = pages;
        this.documents = documents;
        this.questions = questions;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        List<ReadingQuestion> kept = questions.of(member.organisation(), workProduct);
        List<ReadingQuestion> shown = kept.isEmpty() ? questions.proposed(workProduct, file.language()) : kept;
        boolean proposed = kept.isEmpty() && !shown.isEmpty();
        return pages.page("documents/reading-questions", view(file, shown, proposed, Map.of()));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView keep(Member member, @PathVariable String workProduct, @RequestParam Map<String, String> typed) {
        List<ReadingQuestion> wanted = wanted(typed);
        Map<String, String> problems = questions.ask(member.actor(), member.organisation(), workProduct, wanted);
        return problems.isEmpty()
                ? Pages.seeOther(DocumentPage.path(member, workProduct))
                : pages.page(
                        "documents/reading-questions",
                        view(documents.file(member, workProduct), wanted, false, problems),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Questions of which something was typed. */
    private static List<ReadingQuestion> wanted(Map<String, String> typed) {
        List<ReadingQuestion> wanted = new ArrayList<>();
        for (int number = 1; number <= ReadingQuestion.MOST; number++) {
            ReadingQuestion question = new ReadingQuestion(
                    number,
                    text(typed, "question-" + number),
                    text(typed, "right-" + number),
                    Stream.of(text(typed, "wrong-" + number), text(typed, "other-" + number))
                            .filter(answer -> !answer.isEmpty())
                            .toList(),
                    text(typed, "explanation-" + number));
            String all = question.question() + question.right() + question.explanation();
            if (!all.isEmpty() || !question.wrong().isEmpty()) {
                wanted.add(question);
            }
        }
        return wanted;
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private ReadingQuestionsView view(
            DocumentFile file, List<ReadingQuestion> present, boolean proposed, Map<String, String> problems) {
        if (!questions.possible(file.entry().code())) {
            throw new NotFound();
        }
        List<ReadingQuestion> all = new ArrayList<>();
        for (int number = 1; number <= ReadingQuestion.MOST; number++) {
            int place = number;
            all.add(present.stream()
                    .filter(question -> question.number() == place)
                    .findFirst()
                    .orElse(new ReadingQuestion(place, "", "", List.of(), "")));
        }
        return new ReadingQuestionsView(
                file.entry().code(), file.entry().name(pages.texts().language()), all, proposed, problems);
    }
}
