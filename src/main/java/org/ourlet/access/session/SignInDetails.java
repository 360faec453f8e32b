// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.ourlet.access.Device;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in: network address, browser and system. */
final class SignInDetails extends WebAuthenticationDetails {

    private final transient Device device;
    private final transient String mark;

    /** @param mark by which the browser may be known */
    SignInDetails(HttpServletRequest request, String mark) {
        super(request);
        this.mark = mark;
        this.device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    String mark() {
        return mark;
    }

    Device device() {
        return device;
    }
}
