// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourlet.access.Invitations;
import org.ourlet.access.Open;
import org.ourlet.access.provider.Attempt.Aim;
import org.ourlet.access.provider.Attempt.Purpose;
import org.ourlet.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Accepts an invitation with a sign-in provider instead of a new password. */
@Controller
class ProviderInvitationPage {

    private final ProviderTrip trip;
    private final Invitations invitations;

    ProviderInvitationPage(ProviderTrip trip, Invitations invitations) {
        this.trip = trip;
        this.invitations = invitations;
    }

    @PostMapping("/invitations/{secret}/with/{provider}")
    @Open("the secret in the link is the proof; it works once and for fourteen days")
    Object accept(
            @PathVariable String secret,
            @PathVariable String provider,
            HttpServletRequest request,
            HttpServletResponse response) {
        invitations.open(secret).orElseThrow(NotFound::new);
        return trip.leaveByPage(trip.provider(provider), new Aim(Purpose.INVITATION, secret, ""), request, response);
    }
}
