// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourlet.access.HeldFactors;

/**
 * Asks once more who somebody is, in the middle of something.
 *
 * @param action what is called with the proof
 * @param kept fields of the request that was interrupted
 * @param refused the proof given was wrong
 * @param ways how the account can prove who its owner is
 */
public record ConfirmationView(String action, List<Kept> kept, boolean refused, Ways ways) {

    static final String OWN = "/confirmation";

    private static final Set<String> OUR_OWN = Set.of("_csrf", FreshSignInGate.FIELD, FreshSignInGate.PASSKEY);

    /**
     * How an account can prove who its owner is.
     *
     * @param held what is asked for rather than the password, when there is any
     * @param password it is asked for
     * @param passkeys where passkeys work
     */
    public record Ways(HeldFactors held, boolean password, PasskeyWay passkeys, ProviderOffer providers) {}

    public boolean byPasskey() {
        return ways.held().hasPasskey();
    }

    public boolean byCode() {
        return ways.held().any();
    }

    public boolean byPassword() {
        return ways.password();
    }

    public ProviderOffer providers() {
        return ways.providers();
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
        return new ConfirmationView(request.getRequestURI(), kept, refused, ways);
    }
}
