// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.TreeMap;
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

/** Answers 422 with each blank that is wrong (RFC 9457). */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnacceptableDrafts {

    private final Pages pages;

    UnacceptableDrafts(Pages pages) {
        this.pages = pages;
    }

    /** One wrong blank; {@code main} when it is none of them. */
    record WrongBlank(String blank, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unacceptable(UnacceptableDraft draft) {
        Texts texts = pages.texts();
        List<WrongBlank> wrong = new TreeMap<>(draft.refusals())
                .entrySet().stream()
                        .map(each -> new WrongBlank(each.getKey(), texts.text(each.getValue())))
                        .toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, texts.text("documents.draft-api.detail", wrong.size()));
        problem.setTitle(texts.text("documents.draft-api.title"));
        problem.setProperty("errors", wrong);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
