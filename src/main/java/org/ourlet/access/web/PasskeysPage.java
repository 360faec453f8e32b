// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.LocalPath;
import org.ourlet.access.PasskeyProofs;
import org.ourlet.access.Passkeys;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.ourlet.access.passkey.Question;
import org.ourlet.access.passkey.RelyingParty;
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

/** Makes a passkey for one's own account. */
@Controller
@RequestMapping(PasskeysPage.PATH)
class PasskeysPage {

    static final String PATH = EnrolmentGate.PATH + "/passkeys";

    private final Pages pages;
    private final Passkeys passkeys;
    private final PasskeyProofs proofs;
    private final SignInAfter sessions;
    private final RelyingParty party;
    private final Now now;

    PasskeysPage(
            Pages pages, Passkeys passkeys, PasskeyProofs proofs, SignInAfter sessions, RelyingParty party, Now now) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.sessions = sessions;
        this.party = party;
        this.now = now;
    }

    @GetMapping("/new")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView form(SignedIn signedIn, @RequestParam Optional<String> next) {
        return pages.page("access/new-passkey", view(signedIn, null, next, Map.of()));
    }

    /** For the script: what it asks the device. */
    @GetMapping("/new.json")
    @Requires(Permission.SIGNED_IN)
    ResponseEntity<Question> question(SignedIn signedIn) {
        return ResponseEntity.ok(proofs.toRegister(signedIn.account()));
    }

    @PostMapping
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView register(
            SignedIn signedIn,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passkey,
            @RequestParam Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Passkeys.Made made = passkeys.register(signedIn, name, passkey);
        if (!made.problems().isEmpty()) {
            return pages.page(
                    "access/new-passkey",
                    view(signedIn, name, next, made.problems()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.renew(signedIn.complete(now.instant()), request, response);
        String path = next.flatMap(LocalPath::of).orElse(EnrolmentGate.PATH);
        return made.recoveryCodes().isEmpty()
                ? Pages.seeOther(path)
                : pages.page("access/recovery-codes", new SecondFactorView.Codes(made.recoveryCodes(), path));
    }

    /** Where nothing was typed yet, the device gives the name. */
    private NewPasskeyView view(
            SignedIn signedIn,
            @org.jspecify.annotations.Nullable String name,
            Optional<String> next,
            Map<String, String> problems) {
        return new NewPasskeyView(
                name == null ? signedIn.session().device().words() : name,
                next.flatMap(LocalPath::of).orElse(""),
                PasskeyWay.of(party),
                problems);
    }
}
