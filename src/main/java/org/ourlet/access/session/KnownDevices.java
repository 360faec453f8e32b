// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.ourlet.access.factor.SealedBox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that have signed in with an address before. Wrong passwords from elsewhere do not count against them, so nobody
 * can keep the owner of an account out by guessing. The mark is sealed for the address and opens nothing.
 */
@Component
class KnownDevices {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final String MARK = "known";

    private final CookieNames cookies;
    private final SealedBox box;

    KnownDevices(CookieNames cookies, SealedBox box) {
        this.cookies = cookies;
        this.box = box;
    }

    void remember(String email, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(cookies.device(), box.seal(owner(email), MARK))
                .path("/")
                .maxAge(KEPT)
                .secure(cookies.secure())
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The mark that a browser shows; empty when it shows none. */
    String shown(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, cookies.device());
        return cookie == null ? "" : cookie.getValue();
    }

    /** Under which name wrong passwords are counted: the address, or the browser that is known for it. */
    String counted(String email, String mark) {
        String folded = email.strip().toLowerCase(Locale.ROOT);
        return knows(folded, mark) ? "device " + mark : folded;
    }

    private boolean knows(String email, String mark) {
        try {
            return !mark.isEmpty() && box.open(owner(email), mark).equals(MARK);
        } catch (IllegalArgumentException | IllegalStateException madeUp) {
            return false;
        }
    }

    private static String owner(String email) {
        return "device of " + email.strip().toLowerCase(Locale.ROOT);
    }
}
