// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.ourlet.shared.Language;
import org.ourlet.webshell.StorageTrouble.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Says in a sentence that the store fails. Stands before everything else and asks nothing of the store: even who visits is not
 * known then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StorageTroubleFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StorageTroubleFilter.class);
    private static final String SECONDS = "5";

    private final StorageTrouble trouble;
    private final TextsByLanguage texts;

    StorageTroubleFilter(StorageTrouble trouble, TextsByLanguage texts) {
        this.trouble = trouble;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<Kind> kind = trouble.in(failure);
            if (kind.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.error("The store is {}: {}", kind.get(), String.valueOf(failure.getMessage()));
            answer(kind.get(), request, response);
        } finally {
            trouble.forget();
        }
    }

    private void answer(Kind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts words = texts.in(language(request));
        String title = words.text("webshell.storage." + kind.name() + ".title");
        String text = words.text("webshell.storage." + kind.name() + ".text");
        boolean program = ErrorPages.forProgram(request);
        response.reset();
        response.setStatus(kind.status());
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        String body = program
                ? "{\"title\":\"" + title + "\",\"status\":" + kind.status() + ",\"detail\":\"" + text + "\"}"
                : page(words, title, text);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Texts words, String title, String text) {
        String heading = HtmlUtils.htmlEscape(title);
        return "<!doctype html>\n<html lang=\"" + words.language().code() + "\"><head><meta charset=\"utf-8\"><meta"
                + " name=\"viewport\" content=\"width=device-width\"><title>" + heading
                + "</title></head><body><main><h1>"
                + heading + "</h1><p>" + HtmlUtils.htmlEscape(text) + "</p></main></body></html>\n";
    }

    private static Language language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }
}
