// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.access.provider.Attempt.Aim;
import org.ourlet.access.provider.Attempt.Purpose;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows once more who somebody is, at the provider: it asks again, whatever it remembers. */
@Controller
class ProviderConfirmationPage {

    private static final String CONFIRMED = "/confirmation/confirmed";

    private final Pages pages;
    private final ProviderTrip trip;

    ProviderConfirmationPage(Pages pages, ProviderTrip trip) {
        this.pages = pages;
        this.trip = trip;
    }

    @PostMapping("/confirmation/with/{provider}")
    @Requires(Permission.SIGNED_IN)
    Object confirm(
            @PathVariable String provider,
            @RequestParam Optional<String> next,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        String path = next.flatMap(LocalPath::of).orElse(CONFIRMED);
        Aim aim = new Aim(Purpose.CONFIRMATION, signedIn.session().id(), path);
        return trip.leaveByPage(trip.provider(provider), aim, request, response);
    }

    /** For whoever confirmed in a second tab, because the first one holds what was typed. */
    @GetMapping(CONFIRMED)
    @Requires(Permission.SIGNED_IN)
    ModelAndView confirmed() {
        return pages.page("access/confirmed", "/");
    }
}
