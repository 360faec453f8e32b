// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.ourlet.access.Accounts;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Open;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Page;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Language and colours: a cookie for everybody, the language also on the account. */
@Controller
class PreferencesPage {

    private final Accounts accounts;

    PreferencesPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/preferences")
    @Open("language and colours are chosen before signing in, too")
    ModelAndView choose(
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> theme,
            @RequestParam Optional<String> back,
            Optional<SignedIn> signedIn,
            HttpServletResponse response) {
        language.flatMap(Language::of).ifPresent(chosen -> {
            keep(response, Pages.LANGUAGE_COOKIE, chosen.code());
            signedIn.ifPresent(who -> accounts.chooseLanguage(who.account().id(), chosen));
        });
        theme.filter(PreferencesPage::isTheme).ifPresent(code -> keep(response, Pages.THEME_COOKIE, code));
        return Pages.seeOther(back.flatMap(LocalPath::of).orElse("/"));
    }

    private static boolean isTheme(String code) {
        return Arrays.stream(Page.Theme.values()).anyMatch(theme -> theme.code().equals(code));
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
