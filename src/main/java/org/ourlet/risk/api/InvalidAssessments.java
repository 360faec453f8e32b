// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.api;

import java.util.List;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 422 with each place that is wrong (RFC 9457). */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidAssessments {

    private static final int MOST = 200;

    private final Pages pages;

    InvalidAssessments(Pages pages) {
        this.pages = pages;
    }

    /**
     * One wrong place.
     *
     * @param path such as {@code risks[2].likelihood}
     * @param pointer the same as a JSON pointer in a fragment
     */
    record WrongPlace(String path, String pointer, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidAssessment invalid) {
        Texts texts = pages.texts();
        List<AssessmentProblem> problems = invalid.problems();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, texts.text("risk.problem.detail", problems.size()));
        problem.setTitle(texts.text("risk.problem.title"));
        problem.setProperty(
                "errors",
                problems.stream()
                        .limit(MOST)
                        .map(each -> new WrongPlace(each.path(), pointer(each.path()), texts.text(each)))
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String pointer(String path) {
        return path.isEmpty()
                ? "#"
                : "#/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
