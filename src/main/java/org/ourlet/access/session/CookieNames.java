// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names of the cookies: with the {@code __Host-} prefix and {@code Secure} when people come over https. */
@Component
public class CookieNames {

    private final boolean secure;

    CookieNames(@Value("${ourlet.public-url}") String publicUrl) {
        this.secure = publicUrl.startsWith("https://");
    }

    /** Whether people come over https. */
    public boolean secure() {
        return secure;
    }

    /** The cookie that tells who is signed in. */
    public String session() {
        return prefixed("ourlet_session");
    }

    /** The cookie that holds an attempt to sign in elsewhere. */
    public String attempt() {
        return prefixed("ourlet_attempt");
    }

    String device() {
        return prefixed("ourlet_device");
    }

    String csrf() {
        return prefixed("ourlet_csrf");
    }

    private String prefixed(String name) {
        return secure ? "__Host-" + name : name;
    }
}
