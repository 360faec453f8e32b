// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The answer when something cannot be answered: a page for people, problem+json for programs. */
@Component
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<String> NOT_TEXT = Set.of("_csrf", "version");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** Answers with a status and its sentence; the key is part of {@code webshell.error.<key>.title}. */
    public Object answer(HttpServletRequest request, HttpStatus status, String key) {
        return answer(request, status, key, "");
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String key, String incident) {
        if (forProgram(request)) {
            return problem(status, key, incident);
        }
        return pages.page("webshell/error", new ErrorView(status.value(), key, incident), status);
    }

    /** Logs a defect once, under a number that the page shows. */
    public Object defect(HttpServletRequest request, Throwable defect) {
        String incident =
                Ids.secret().replaceAll("[^A-Za-z0-9]", "").substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), defect);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "defect", incident);
    }

    public Object notFound(HttpServletRequest request, NotFound missing) {
        return answer(request, HttpStatus.NOT_FOUND, "not-found");
    }

    /** Tells a program what in its request cannot be read. */
    public Object badRequest(HttpServletRequest request, BadRequest bad) {
        if (!forProgram(request)) {
            return answer(request, HttpStatus.BAD_REQUEST, "bad-request");
        }
        Texts texts = pages.texts();
        return described(
                HttpStatus.BAD_REQUEST, texts.text("webshell.error.bad-request.title"), texts.text(bad.refusal()));
    }

    /** Shows both texts of a form that two people saved. */
    public Object conflict(HttpServletRequest request, StaleVersion stale) {
        if (forProgram(request)) {
            return problem(HttpStatus.CONFLICT, "conflict", "");
        }
        return pages.page("webshell/conflict", conflictView(request, stale), HttpStatus.CONFLICT);
    }

    private static ConflictView conflictView(HttpServletRequest request, StaleVersion stale) {
        List<ConflictView.Field> fields = new ArrayList<>();
        List<ConflictView.Kept> kept = new ArrayList<>();
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            String name = sent.getKey();
            String theirs = stale.current().get(name);
            String mine = String.join("\n", sent.getValue());
            if (theirs != null && !theirs.equals(mine)) {
                fields.add(new ConflictView.Field(name, mine, theirs));
            } else if (!NOT_TEXT.contains(name)) {
                List.of(sent.getValue()).forEach(value -> kept.add(new ConflictView.Kept(name, value)));
            }
        }
        return new ConflictView(request.getRequestURI(), stale.version(), fields, kept);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String key, String incident) {
        Texts texts = pages.texts();
        ResponseEntity<ProblemDetail> problem = described(
                status, texts.text("webshell.error." + key + ".title"), texts.text("webshell.error." + key + ".text"));
        if (!incident.isEmpty() && problem.getBody() != null) {
            problem.getBody().setProperty("incident", incident);
        }
        return problem;
    }

    private static ResponseEntity<ProblemDetail> described(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Whether the request comes from a program rather than from a person. */
    public static boolean forProgram(HttpServletRequest request) {
        Object original = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String text ? text : request.getRequestURI();
        return path.startsWith("/api/");
    }
}
