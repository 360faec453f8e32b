// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourlet.access.LocalPath;
import org.ourlet.webshell.ErrorPages;
import org.ourlet.webshell.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers of the interceptor: sign in first, or not for your role. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessErrors {

    private final ErrorPages errors;
    private final Pages pages;
    private final ConfirmationWays ways;

    AccessErrors(ErrorPages errors, Pages pages, ConfirmationWays ways) {
        this.errors = errors;
        this.pages = pages;
        this.ways = ways;
    }

    @ExceptionHandler
    Object forbidden(HttpServletRequest request, Forbidden forbidden) {
        return errors.answer(request, HttpStatus.FORBIDDEN, "forbidden");
    }

    /** A page leads to the form and comes back; a fragment or a program gets 401, never a form inside a card. */
    @ExceptionHandler
    Object signInNeeded(HttpServletRequest request, HttpServletResponse response, SignInNeeded needed) {
        String next = "GET".equals(request.getMethod()) ? address(request) : "/";
        String form = UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(next)
                .toUriString();
        boolean fragment = request.getHeader("HX-Request") != null || request.getHeader("X-Autosave") != null;
        if (fragment || ErrorPages.forProgram(request)) {
            response.setHeader("X-Sign-In", form);
            return errors.answer(request, HttpStatus.UNAUTHORIZED, "sign-in");
        }
        return Pages.seeOther(form);
    }

    /** With its query where it is safe to come back to, so that a search or a filter is not lost. */
    private static String address(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return query == null ? path : LocalPath.of(path + "?" + query).orElse(path);
    }

    @ExceptionHandler
    Object enrolmentNeeded(HttpServletRequest request, EnrolmentNeeded needed) {
        if (ErrorPages.forProgram(request)) {
            return errors.answer(request, HttpStatus.FORBIDDEN, "enrolment-needed");
        }
        return Pages.seeOther(EnrolmentGate.PATH);
    }

    /** Asks for the proof on a page that repeats the request with everything typed; a program gets a problem. */
    @ExceptionHandler
    Object proofNeeded(HttpServletRequest request, ProofNeeded needed) {
        if (ErrorPages.forProgram(request)) {
            return errors.answer(request, HttpStatus.FORBIDDEN, "proof-needed");
        }
        if ("GET".equals(request.getMethod())) {
            return Pages.seeOther(UriComponentsBuilder.fromPath("/confirmation")
                    .queryParam("next", "{next}")
                    .encode()
                    .buildAndExpand(request.getRequestURI())
                    .toUriString());
        }
        return pages.page(
                "access/confirmation",
                ConfirmationView.repeating(request, needed.refused(), ways.of(needed.account())),
                HttpStatus.FORBIDDEN);
    }
}
