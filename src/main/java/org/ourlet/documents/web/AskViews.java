// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.documents.AskedQuestion;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Draft;
import org.ourlet.documents.Questions;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Page;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** Makes what pages show about asking colleagues. */
@Component
class AskViews {

    private final Pages pages;
    private final Documents documents;
    private final Questions questions;
    private final Now now;

    AskViews(Pages pages, Documents documents, Questions questions, Now now) {
        this.pages = pages;
        this.documents = documents;
        this.questions = questions;
        this.now = now;
    }

    AskView view(Member member, String code, String blank, AskForm form, Map<String, String> problems) {
        questions.blank(code, blank);
        DocumentFile file = documents.file(member, code);
        Draft draft = file.draftText();
        Language language = pages.texts().language();
        BlankText text = draft.template().text(language).blank(blank);
        List<Choice> persons = new ArrayList<>();
        persons.add(Choice.of("", pages.texts().text("documents.ask.somebody-new"), !form.known()));
        file.circumstances().team().persons().stream()
                .filter(person -> !person.id().equals(member.person()))
                .forEach(person -> persons.add(
                        Choice.of(person.id(), person.name(), person.id().equals(form.person()))));
        return new AskView(
                code, file.entry().name(language), blank, draft.words(text.question()), form, persons, problems);
    }

    /** What was asked and answered on a document, as a line by blank: the latest of each. */
    Map<String, DocumentView.AskedLine> lines(Member member, DocumentFile file) {
        Map<String, DocumentView.AskedLine> lines = new LinkedHashMap<>();
        Team team = file.circumstances().team();
        Page page = pages.current();
        questions
                .on(member.organisation(), file.entry().code())
                .forEach(question -> lines.putIfAbsent(question.blank(), line(page, question, team)));
        return lines;
    }

    private DocumentView.AskedLine line(Page page, AskedQuestion question, Team team) {
        AskedQuestion.Answer answer = question.answer();
        if (answer != null) {
            return new DocumentView.AskedLine(
                    page.text("documents.ask.answered-by", answer.name(), page.moment(answer.at())), "");
        }
        String person = team.find(question.person()).map(Person::name).orElse("");
        return question.expired(now.instant())
                ? new DocumentView.AskedLine(page.text("documents.ask.no-answer", person), question.id())
                : new DocumentView.AskedLine(
                        page.text("documents.ask.waits", person, page.moment(question.expiresAt())), question.id());
    }
}
