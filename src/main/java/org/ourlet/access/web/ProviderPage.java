// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Open;
import org.ourlet.access.SignedIn;
import org.ourlet.access.provider.Attempt;
import org.ourlet.access.provider.Attempt.Aim;
import org.ourlet.access.provider.Attempt.Purpose;
import org.ourlet.access.provider.AttemptCookie;
import org.ourlet.access.provider.NotVouched;
import org.ourlet.access.provider.ProviderAnswer;
import org.ourlet.access.provider.ProviderSignIn;
import org.ourlet.access.provider.ProviderSilent;
import org.ourlet.access.provider.RefusalJournal;
import org.ourlet.access.provider.SignInProvider;
import org.ourlet.webshell.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to a sign-in provider, and the way back. */
@Controller
@RequestMapping("/sign-in/with/{provider}")
class ProviderPage {

    private static final Aim NOWHERE = new Aim(Purpose.SIGN_IN, "", "");

    private final ProviderTrip trip;
    private final ObjectProvider<ProviderSignIn> signIn;
    private final AttemptCookie cookie;
    private final ProviderArrival arrival;
    private final RefusalJournal journal;

    ProviderPage(
            ProviderTrip trip,
            ObjectProvider<ProviderSignIn> signIn,
            AttemptCookie cookie,
            ProviderArrival arrival,
            RefusalJournal journal) {
        this.trip = trip;
        this.signIn = signIn;
        this.cookie = cookie;
        this.arrival = arrival;
        this.journal = journal;
    }

    @GetMapping
    @Open("nobody is signed in yet; changes nothing")
    Object leave(
            @PathVariable String provider,
            @RequestParam Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Aim aim = new Aim(Purpose.SIGN_IN, "", next.flatMap(LocalPath::of).orElse(""));
        return trip.leave(trip.provider(provider), aim, request, response);
    }

    /** One sentence for whatever is wrong; the journal knows more. */
    @GetMapping("/return")
    @Open("the provider's signed answer to an attempt of this browser is the proof; it works once and for ten minutes")
    ModelAndView arrive(
            @PathVariable("provider") String id,
            Optional<SignedIn> signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInProvider provider = trip.provider(id);
        Optional<Attempt> attempt = cookie.take(request, response);
        Aim aim = attempt.map(Attempt::aim).orElse(NOWHERE);
        ProviderArrival.Guest guest = new ProviderArrival.Guest(signedIn, request, response);
        try {
            return Pages.seeOther(arrive(provider, attempt.orElse(null), guest));
        } catch (NotVouched refused) {
            journal.write(provider, arrival.owner(aim, signedIn), refused.reason());
            return Pages.seeOther(ProviderTrip.homeOf(aim, ProviderTrip.REFUSED, provider));
        } catch (ProviderSilent silent) {
            return Pages.seeOther(ProviderTrip.homeOf(aim, ProviderTrip.SILENT, provider));
        }
    }

    private String arrive(SignInProvider provider, @Nullable Attempt attempt, ProviderArrival.Guest guest)
            throws NotVouched, ProviderSilent {
        if (attempt == null) {
            throw new NotVouched("no attempt of this browser");
        }
        return arrival.of(
                attempt.aim(),
                signIn.getObject().complete(provider, attempt, ProviderAnswer.of(guest.request())),
                guest);
    }
}
