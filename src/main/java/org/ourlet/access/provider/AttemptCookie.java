// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.access.session.CookieNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that holds an {@link Attempt}, sealed with the key of stored secrets, until its answer comes. */
@Component
public class AttemptCookie {

    private static final String OWNER = "attempt to sign in with a provider";

    private final CookieNames names;
    private final SealedBox box;

    AttemptCookie(CookieNames names, SealedBox box) {
        this.names = names;
        this.box = box;
    }

    public void give(Attempt attempt, HttpServletResponse response) {
        set(box.seal(OWNER, attempt.text()), Attempt.VALIDITY, response);
    }

    /** The attempt of this browser, which it then has no more. Empty when there is none, or it is made up. */
    public Optional<Attempt> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, names.attempt());
        if (cookie == null) {
            return Optional.empty();
        }
        set("", Duration.ZERO, response);
        try {
            return Optional.of(Attempt.parse(box.open(OWNER, cookie.getValue())));
        } catch (RuntimeException madeUp) {
            return Optional.empty();
        }
    }

    /** It comes back with a visit from elsewhere, as the one from the provider is; so it is Lax and not Strict. */
    private void set(String value, Duration kept, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(names.attempt(), value)
                .path("/")
                .maxAge(kept)
                .secure(names.secure())
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
