// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns files away that are far too large, before any of it is read or put on the disk. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private static final long MOST = DataSize.ofMegabytes(10).toBytes();

    /** For documents of 25 MB: a file a little larger is still read, so that the form can say it beside the field. */
    private static final long MOST_OF_A_DOCUMENT = DataSize.ofMegabytes(40).toBytes();

    private static final String DOCUMENT = "/own-file";

    /** Whom these take anything from is known before the body is read, see {@code access.LargeUpload}. */
    private static final String LARGE = "/upload";

    private final long mostOfLarge;

    UploadLimit(@Value("${ourlet.upload-megabytes:1024}") long megabytes) {
        mostOfLarge = DataSize.ofMegabytes(megabytes).toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(LARGE)) {
            return mostOfLarge;
        }
        return request.getRequestURI().endsWith(DOCUMENT) ? MOST_OF_A_DOCUMENT : MOST;
    }
}
