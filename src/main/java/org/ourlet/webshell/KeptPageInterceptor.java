// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers with a kept page where there is one. It comes after the check of permissions. */
@Component
class KeptPageInterceptor implements HandlerInterceptor {

    private final KeptPages kept;
    private final Pages pages;

    KeptPageInterceptor(KeptPages kept, Pages pages) {
        this.kept = kept;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())
                || !(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(KeptPage.class)) {
            return true;
        }
        Page page = pages.ofWholeRequest();
        Optional<SentPage> found = kept.find(page, request);
        if (found.isEmpty()) {
            return true;
        }
        byte[] bytes = found.get().with(page.csrf());
        JteView.send(response, bytes, bytes.length);
        return false;
    }
}
