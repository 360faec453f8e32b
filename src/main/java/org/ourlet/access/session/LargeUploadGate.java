// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.LargeUpload;
import org.ourlet.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns large bodies of strangers away before a byte of them is read. What is small goes on to the rules of its route. */
final class LargeUploadGate extends OncePerRequestFilter {

    private static final long SMALL = DataSize.ofMegabytes(1).toBytes();

    private final List<LargeUpload> uploads;

    LargeUploadGate(List<LargeUpload> uploads) {
        this.uploads = List.copyOf(uploads);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > SMALL && uploads.stream().anyMatch(upload -> refuses(upload, request))) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean refuses(LargeUpload upload, HttpServletRequest request) {
        String query = request.getQueryString();
        return upload.path().equals(request.getRequestURI()) && !upload.admits(signedIn(), query == null ? "" : query);
    }

    private static @Nullable SignedIn signedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedIn found ? found : null;
    }
}
