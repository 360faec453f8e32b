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
 * @param byPassword the account has one
 * @param refused the proof given was wrong
 */
public record ConfirmationView(
        String action, List<Kept> kept, boolean byCode, boolean byPassword, boolean refused, ProviderOffer providers) {

    static final String OWN = "/confirmation";

    private static final Set<String> OUR_OWN = Set.of("_csrf", FreshSignInGate.FIELD);

    /** How an account can prove who its owner is. */
    record Ways(boolean code, boolean password, ProviderOffer providers) {}

    static ConfirmationView of(String action, List<Kept> kept, boolean refused, Ways ways) {
        return new ConfirmationView(action, kept, ways.code(), ways.password(), refused, ways.providers());
    }

    /** A field with something that was typed. */
    public record Kept(String name, String value) {}

    /** A page of its own stands before a page or a file; in the middle of a form, its fields wait here. */
    public boolean holdsForm() {
        return !action.equals(OWN);
    }

    static ConfirmationView repeating(HttpServletRequest request, boolean refused, Ways ways) {
        List<Kept> kept = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OUR_OWN.contains(name)) {
                List.of(values).forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return of(request.getRequestURI(), kept, refused, ways);
    }
}
