// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Identities;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.access.provider.Attempt.Aim;
import org.ourlet.access.provider.Attempt.Purpose;
import org.ourlet.access.provider.SignInProviders;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Connects one's own account with a sign-in provider, and parts them again. */
@Controller
@RequestMapping("/my-account/identities")
class IdentityPage {

    static final String ONLY_WAY = "only-way";

    private final ProviderTrip trip;
    private final Identities identities;
    private final SignInProviders providers;

    IdentityPage(ProviderTrip trip, Identities identities, SignInProviders providers) {
        this.trip = trip;
        this.identities = identities;
        this.providers = providers;
    }

    @PostMapping("/with/{provider}")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    Object link(
            @PathVariable String provider,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Aim aim = new Aim(Purpose.LINK, signedIn.session().id(), "");
        return trip.leaveByPage(trip.provider(provider), aim, request, response);
    }

    @PostMapping("/{identity}/removal")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView unlink(@PathVariable String identity, SignedIn signedIn) {
        boolean gone = identities.unlink(signedIn, identity, providers.issuers());
        return Pages.seeOther(gone ? "/my-account" : "/my-account?trouble=" + ONLY_WAY + "#identities-h");
    }
}
