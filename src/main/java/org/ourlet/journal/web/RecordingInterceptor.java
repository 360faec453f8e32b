// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Recorded;
import org.ourlet.access.SignedIn;
import org.ourlet.journal.Journal;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down what changes nothing and matters all the same: what left the program, and what was refused to whom. */
@Component
class RecordingInterceptor implements HandlerInterceptor {

    private static final int LONGEST_SUBJECT = 80;
    private static final int LONGEST_PATH = 400;

    private final Journal journal;
    private final Repeats repeats;

    RecordingInterceptor(Journal journal, Repeats repeats) {
        this.journal = journal;
        this.repeats = repeats;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        SignedIn signedIn = (SignedIn) request.getAttribute(SignedIn.class.getName());
        if (signedIn == null || !(handler instanceof HandlerMethod method)) {
            return;
        }
        Recorded recorded = method.getMethodAnnotation(Recorded.class);
        if (recorded != null && response.getStatus() == HttpStatus.OK.value()) {
            note(request, signedIn, recorded.value());
        } else if (refused(request, response)
                && repeats.isFirst(signedIn.account().id() + " " + request.getRequestURI())) {
            note(request, signedIn, "access.refused");
        }
    }

    /** To a stranger in an organisation, not found and not yours are the same. */
    private static boolean refused(HttpServletRequest request, HttpServletResponse response) {
        boolean elsewhere = response.getStatus() == HttpStatus.NOT_FOUND.value()
                && variables(request).containsKey("organisation")
                && request.getAttribute(Member.class.getName()) == null;
        return elsewhere || response.getStatus() == HttpStatus.FORBIDDEN.value();
    }

    private void note(HttpServletRequest request, SignedIn signedIn, String action) {
        Member member = (Member) request.getAttribute(Member.class.getName());
        Actor actor = member == null ? signedIn.actor() : member.actor();
        String route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        journal.note(new Change(
                member == null ? null : member.organisation(),
                actor,
                action,
                cut(route, LONGEST_SUBJECT),
                Map.of("method", request.getMethod(), "path", cut(request.getRequestURI(), LONGEST_PATH))));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                ? map
                : Map.of();
    }
}
