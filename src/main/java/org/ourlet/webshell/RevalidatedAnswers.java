// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers about the guide change with a new edition only: a program may keep them and ask whether they still hold. */
@Component
class RevalidatedAnswers extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !"GET".equals(request.getMethod())
                || !(path.startsWith("/api/v1/guide/") || path.equals("/api/v1/openapi.json"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        super.doFilterInternal(request, response, chain);
    }
}
