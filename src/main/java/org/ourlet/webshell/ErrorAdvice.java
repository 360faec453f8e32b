// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.http.HttpServletRequest;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.StaleVersion;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns exceptions of handlers into answers. The last one in line; modules with exceptions of their own come first. */
@ControllerAdvice
@Order
class ErrorAdvice {

    private final ErrorPages errors;
    private final StorageTrouble trouble;

    ErrorAdvice(ErrorPages errors, StorageTrouble trouble) {
        this.errors = errors;
        this.trouble = trouble;
    }

    @ExceptionHandler
    Object notFound(HttpServletRequest request, NotFound missing) {
        return errors.notFound(request, missing);
    }

    @ExceptionHandler
    Object conflict(HttpServletRequest request, StaleVersion stale) {
        return errors.conflict(request, stale);
    }

    @ExceptionHandler
    Object badRequest(HttpServletRequest request, BadRequest bad) {
        return errors.badRequest(request, bad);
    }

    @ExceptionHandler
    Object unreadable(HttpServletRequest request, HttpMessageNotReadableException unreadable) {
        return errors.answer(request, HttpStatus.BAD_REQUEST, "bad-request");
    }

    /** A failing store is left to the filter in front, which needs no store to answer. */
    @ExceptionHandler
    Object other(HttpServletRequest request, Exception exception) throws Exception {
        if (trouble.in(exception).isPresent()) {
            throw exception;
        }
        if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return errors.answer(request, status, keyOf(status));
        }
        if (exception instanceof org.springframework.web.method.annotation.MethodArgumentTypeMismatchException) {
            return errors.answer(request, HttpStatus.BAD_REQUEST, "bad-request");
        }
        return errors.defect(request, exception);
    }

    private static String keyOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> "bad-request";
        };
    }
}
