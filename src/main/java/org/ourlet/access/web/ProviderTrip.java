// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.ourlet.access.provider.Attempt;
import org.ourlet.access.provider.AttemptCookie;
import org.ourlet.access.provider.ProviderSignIn;
import org.ourlet.access.provider.ProviderSilent;
import org.ourlet.access.provider.SignInProvider;
import org.ourlet.access.provider.SignInProviders;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a browser to a provider, and back to the page it came from when that does not work. */
@Component
class ProviderTrip {

    static final String REFUSED = "refused";
    static final String SILENT = "silent";

    private final Pages pages;
    private final SignInProviders providers;
    private final ObjectProvider<ProviderSignIn> signIn;
    private final AttemptCookie cookie;

    ProviderTrip(Pages pages, SignInProviders providers, ObjectProvider<ProviderSignIn> signIn, AttemptCookie cookie) {
        this.pages = pages;
        this.providers = providers;
        this.signIn = signIn;
        this.cookie = cookie;
    }

    SignInProvider provider(String id) {
        return providers.find(id).orElseThrow(NotFound::new);
    }

    /** For a link: the browser goes at once. */
    Object leave(SignInProvider provider, Attempt.Aim aim, HttpServletRequest request, HttpServletResponse response) {
        try {
            URI address = depart(provider, aim, request, response);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
        } catch (ProviderSilent silent) {
            return Pages.seeOther(homeOf(aim, SILENT, provider));
        }
    }

    /**
     * For a form: by a page with a link, which the browser follows by itself. A form may not be led elsewhere by its answer,
     * our content security policy forbids it.
     */
    Object leaveByPage(
            SignInProvider provider, Attempt.Aim aim, HttpServletRequest request, HttpServletResponse response) {
        try {
            String address = depart(provider, aim, request, response).toString();
            response.setHeader("Refresh", "0;url=" + address);
            return pages.page("access/to-provider", new ToProviderView(provider.name(), address));
        } catch (ProviderSilent silent) {
            return Pages.seeOther(homeOf(aim, SILENT, provider));
        }
    }

    private URI depart(
            SignInProvider provider, Attempt.Aim aim, HttpServletRequest request, HttpServletResponse response)
            throws ProviderSilent {
        ProviderSignIn.Departure departure = signIn.getObject().begin(provider, aim, request);
        cookie.give(departure.attempt(), response);
        return departure.address();
    }

    /** The page from which somebody set out, with what went wrong. */
    static String homeOf(Attempt.Aim aim, String trouble, SignInProvider provider) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                        switch (aim.purpose()) {
                            case SIGN_IN -> "/sign-in";
                            case LINK -> "/my-account";
                            case INVITATION -> "/invitations/" + aim.bound();
                            case CONFIRMATION -> "/confirmation";
                        })
                .queryParam("trouble", trouble)
                .queryParam("with", provider.id());
        Optional<String> next = Optional.of(aim.next()).filter(path -> !path.isEmpty());
        next.ifPresent(path -> address.queryParam("next", "{next}"));
        return address.encode().buildAndExpand(next.orElse("")).toUriString();
    }
}
