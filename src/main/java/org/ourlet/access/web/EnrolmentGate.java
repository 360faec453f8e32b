// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.ourlet.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets nobody on whose second factor is overdue, except to where it is set up, to languages and out. */
@Component
class EnrolmentGate {

    static final String PATH = "/my-account/second-factor";

    private static final List<String> OPEN = List.of(PATH, "/confirmation", "/sign-in", "/preferences", "/error");

    private final Clock clock;

    /** Where it is set up, and where to go on from there; empty for nowhere in particular. */
    static String address(String next) {
        return address(PATH, next);
    }

    static String address(String path, String next) {
        return next.isEmpty()
                ? path
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(next)
                        .toUriString();
    }

    EnrolmentGate(Clock clock) {
        this.clock = clock;
    }

    void check(SignedIn signedIn, HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean open = OPEN.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        if (!open && signedIn.session().factorOverdue(clock.instant())) {
            throw new EnrolmentNeeded();
        }
    }
}
