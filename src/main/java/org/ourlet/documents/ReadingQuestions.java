// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to three questions on a document that everybody may read. */
@Service
public class ReadingQuestions {

    private final ReadingQuestionStore store;
    private final DocumentTemplates templates;
    private final ApplicationEventPublisher events;

    ReadingQuestions(ReadingQuestionStore store, DocumentTemplates templates, ApplicationEventPublisher events) {
        this.store = store;
        this.templates = templates;
        this.events = events;
    }

    /** Whether there can be questions on it: it is written here, approved as a whole, and for everybody. */
    public boolean possible(String document) {
        return templates
                .find(document)
                .filter(template -> !template.record())
                .filter(template -> RegisterEntry.forEverybody(template.rules().classification()))
                .isPresent();
    }

    public List<ReadingQuestion> of(OrganisationId organisation, String document) {
        return store.of(organisation, document);
    }

    /** What the template proposes, in the language of the document or else in English; perhaps nothing. */
    public List<ReadingQuestion> proposed(String document, Language language) {
        return templates
                .find(document)
                .map(template -> Stream.of(language, Language.EN)
                        .map(each -> template.text(each).questions())
                        .filter(questions -> !questions.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** Keeps these questions and no others. Answers message keys by field, such as {@code right-2}; empty when kept. */
    @Transactional
    public Map<String, String> ask(
            Actor actor, OrganisationId organisation, String document, List<ReadingQuestion> questions) {
        if (!possible(document)) {
            throw new NotFound();
        }
        Map<String, String> problems = new LinkedHashMap<>();
        questions.forEach(question -> problems.putAll(problems(question)));
        if (problems.isEmpty()) {
            store.replace(organisation, document, questions);
            events.publishEvent(new Change(
                    organisation,
                    actor,
                    "document.questions-written",
                    document,
                    Map.of("questions", String.valueOf(questions.size()))));
        }
        return problems;
    }

    private static Map<String, String> problems(ReadingQuestion question) {
        Map<String, String> problems = new LinkedHashMap<>();
        int number = question.number();
        missing(problems, "question-" + number, question.question());
        missing(problems, "right-" + number, question.right());
        missing(
                problems,
                "wrong-" + number,
                question.wrong().isEmpty() ? "" : question.wrong().get(0));
        missing(problems, "explanation-" + number, question.explanation());
        boolean tooLong = Stream.concat(
                        Stream.of(question.question(), question.right(), question.explanation()),
                        question.wrong().stream())
                .anyMatch(text -> text.length() > ReadingQuestion.LONGEST);
        if (tooLong) {
            problems.put("question-" + number, "documents.quiz.too-long");
        }
        if (question.wrong().contains(question.right()) && !question.right().isEmpty()) {
            problems.put("wrong-" + number, "documents.quiz.same");
        }
        return problems;
    }

    private static void missing(Map<String, String> problems, String field, String text) {
        if (text.isEmpty()) {
            problems.put(field, "documents.quiz.missing");
        }
    }
}
