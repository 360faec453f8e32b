// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ourlet.exchange.person.LegalHoldStands;
import org.ourlet.webshell.ErrorPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says that a legal hold stands when somebody wanted to remove something. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class HoldErrors {

    private final ErrorPages errors;

    HoldErrors(ErrorPages errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    Object legalHoldStands(HttpServletRequest request, LegalHoldStands stands) {
        return errors.answer(request, HttpStatus.CONFLICT, "legal-hold");
    }
}
