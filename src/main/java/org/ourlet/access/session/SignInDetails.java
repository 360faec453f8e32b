// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.ourlet.access.Device;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in: network address, browser and system. */
final class SignInDetails extends WebAuthenticationDetails {

    private final transient Device device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    Device device() {
        return device;
    }
}
