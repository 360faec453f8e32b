// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.ourlet.access.Open;
import org.ourlet.webshell.ErrorPages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what failed outside a handler: a refused form token, an unreadable address. */
@Controller
class FailurePage implements ErrorController {

    private final ErrorPages errors;

    FailurePage(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    @Open("shows what went wrong, never more")
    Object failure(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        if (status == HttpStatus.NOT_FOUND.value()) {
            return errors.answer(request, HttpStatus.NOT_FOUND, "not-found");
        }
        if (status == HttpStatus.FORBIDDEN.value()) {
            return errors.answer(request, HttpStatus.FORBIDDEN, "stale-form");
        }
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            return errors.answer(request, HttpStatus.UNAUTHORIZED, "token-refused");
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return errors.answer(request, HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        if (status < 500) {
            return errors.answer(request, HttpStatus.valueOf(status), "bad-request");
        }
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return errors.defect(
                request, cause instanceof Throwable thrown ? thrown : new IllegalStateException("status " + status));
    }
}
