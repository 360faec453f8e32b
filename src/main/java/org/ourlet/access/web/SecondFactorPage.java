// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Passkeys;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SecondFactors;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.ourlet.access.factor.QrPicture;
import org.ourlet.access.factor.TotpSecret;
import org.ourlet.access.passkey.RelyingParty;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one's own account signs in: passkeys, the app with its codes, recovery codes. */
@Controller
@RequestMapping(EnrolmentGate.PATH)
class SecondFactorPage {

    private static final String TEMPLATE = "access/second-factor";

    private final Pages pages;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignInAfter sessions;
    private final RelyingParty party;
    private final Now now;

    SecondFactorPage(
            Pages pages, SecondFactors factors, Passkeys passkeys, SignInAfter sessions, RelyingParty party, Now now) {
        this.pages = pages;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.party = party;
        this.now = now;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    ModelAndView show(SignedIn signedIn, @RequestParam Optional<String> next) {
        return pages.page(TEMPLATE, view(signedIn, next, Map.of()));
    }

    /** Makes a secret to be scanned. */
    @PostMapping("/secret")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView prepare(SignedIn signedIn, @RequestParam Optional<String> next) {
        factors.prepare(signedIn.account());
        return Pages.seeOther(EnrolmentGate.address(safe(next)));
    }

    /** The secret as a picture, for the app. */
    @GetMapping("/code.svg")
    @Requires(Permission.SIGNED_IN)
    ResponseEntity<String> picture(SignedIn signedIn) {
        TotpSecret secret = factors.prepared(signedIn.account().id()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header("Content-Type", "image/svg+xml")
                .body(QrPicture.svg(secret.address(signedIn.account().email())));
    }

    /** The first code of the app: from now on it is asked for. */
    @PostMapping
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView adopt(
            SignedIn signedIn,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<List<String>> codes = factors.adopt(signedIn, code);
        if (codes.isEmpty()) {
            return pages.page(
                    TEMPLATE,
                    view(signedIn, next, Map.of("code", "access.factor.code-wrong")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.renew(signedIn.complete(now.instant()), request, response);
        return codes(codes.get(), next);
    }

    @PostMapping("/recovery-codes")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView newRecoveryCodes(SignedIn signedIn) {
        if (!factors.inUse(signedIn.account().id())) {
            return Pages.seeOther(EnrolmentGate.PATH);
        }
        return codes(factors.newRecoveryCodes(signedIn), Optional.empty());
    }

    @PostMapping("/removal")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView remove(SignedIn signedIn) {
        if (!factors.held(signedIn.account().id()).app()) {
            return Pages.seeOther(EnrolmentGate.PATH);
        }
        Map<String, String> problems = factors.removeApp(signedIn);
        return problems.isEmpty()
                ? Pages.seeOther("/sign-in")
                : pages.page(TEMPLATE, view(signedIn, Optional.empty(), problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView codes(List<String> codes, Optional<String> next) {
        String path = safe(next);
        return pages.page(
                "access/recovery-codes", new SecondFactorView.Codes(codes, path.isEmpty() ? "/my-account" : path));
    }

    private SecondFactorView view(SignedIn signedIn, Optional<String> next, Map<String, String> problems) {
        String account = signedIn.account().id();
        return new SecondFactorView(
                factors.held(account),
                passkeys.of(signedIn.account()).stream()
                        .map(passkey -> PasskeyView.of(passkey, passkey.name(), Map.of()))
                        .toList(),
                PasskeyWay.of(party),
                factors.prepared(account).map(TotpSecret::letters).orElse(""),
                new SecondFactorView.Duty(
                        signedIn.session().factorDueAt(), signedIn.session().factorOverdue(now.instant())),
                safe(next),
                problems);
    }

    private static String safe(Optional<String> next) {
        return next.flatMap(LocalPath::of).orElse("");
    }
}
