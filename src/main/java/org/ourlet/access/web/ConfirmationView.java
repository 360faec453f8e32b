// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks once more who somebody is, in the middle of something.
 *
 * @param action what is called with the proof
 * @param kept fields of the request that was interrupted
 * @param byCode the second factor is asked for rather than the password
 * @param refused the proof given was wrong
 */
public record ConfirmationView(String action, List<Kept> kept, boolean byCode, boolean refused) {

    private static final Set<String> OUR_OWN = Set.of("_csrf", FreshSignInGate.FIELD);

    /** A field with something that was typed. */
    public record Kept(String name, String value) {}

    static ConfirmationView repeating(HttpServletRequest request, boolean refused, boolean byCode) {
        List<Kept> kept = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OUR_OWN.contains(name)) {
                List.of(values).forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return new ConfirmationView(request.getRequestURI(), kept, byCode, refused);
    }
}
