// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Open;
import org.ourlet.access.PasskeyProofs;
import org.ourlet.access.Proof;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignInProof;
import org.ourlet.access.passkey.Question;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with a passkey, which is both factors: instead of the form, or instead of the code after it. */
@Controller
class PasskeySignInPage {

    static final String REFUSED = "passkey";

    private static final String REASON = "nobody is signed in yet";

    private final PasskeyProofs passkeys;
    private final Proof proof;
    private final SignInAfter sessions;
    private final Now now;

    PasskeySignInPage(PasskeyProofs passkeys, Proof proof, SignInAfter sessions, Now now) {
        this.passkeys = passkeys;
        this.proof = proof;
        this.sessions = sessions;
        this.now = now;
    }

    /** For the script: what it asks the device. The same for everybody. */
    @GetMapping("/sign-in/passkey.json")
    @Open(REASON)
    ResponseEntity<Question> question() {
        return ResponseEntity.ok(passkeys.toSignIn());
    }

    @PostMapping("/sign-in/passkey")
    @Open(REASON)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String passkey,
            @RequestParam Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> path = next.flatMap(LocalPath::of);
        if (AccessInterceptor.signedIn() != null) {
            return Pages.seeOther(path.orElse("/"));
        }
        Optional<Account> account = proof.byPasskey(passkey);
        if (account.isEmpty()) {
            return Pages.seeOther(again(path.orElse("")));
        }
        return Pages.seeOther(sessions.signIn(account.get(), SignInProof.both(now.instant()), path, request, response));
    }

    private static String again(String next) {
        String form = AccessInterceptor.waiting().isPresent() ? "/sign-in/code" : "/sign-in";
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(form).queryParam("refused", REFUSED);
        if (!next.isEmpty()) {
            address.queryParam("next", "{next}");
        }
        return address.encode().buildAndExpand(next).toUriString();
    }
}
