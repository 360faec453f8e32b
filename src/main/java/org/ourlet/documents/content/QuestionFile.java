// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentValue;

/** Reads the questions that a template proposes for its readers. */
final class QuestionFile {

    private QuestionFile() {}

    static List<ReadingQuestion> questions(Optional<ContentValue> list) {
        List<ReadingQuestion> questions = new ArrayList<>();
        for (ContentNode node : list.map(ContentValue::nodes).orElse(List.of())) {
            questions.add(question(questions.size() + 1, node));
        }
        list.filter(value -> questions.size() != ReadingQuestion.MOST)
                .ifPresent(value -> value.problem(
                        "has not " + ReadingQuestion.MOST + " questions",
                        "Write " + ReadingQuestion.MOST + ", or remove the key"));
        return questions;
    }

    private static ReadingQuestion question(int number, ContentNode node) {
        ReadingQuestion question = new ReadingQuestion(
                number,
                node.at("question").text(),
                node.at("right").text(),
                node.at("wrong").texts(),
                node.at("explanation").text());
        if (!question.fits()) {
            node.at("wrong")
                    .problem(
                            "names the right answer too, has not one or two answers, or a text of the question is too long",
                            "Write one or two other answers, and at most " + ReadingQuestion.LONGEST
                                    + " characters for each text");
        }
        return question;
    }
}
