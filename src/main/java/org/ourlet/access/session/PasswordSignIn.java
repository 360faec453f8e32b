// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import org.ourlet.access.Device;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Begins a session for whoever typed address and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final SessionBeginning beginning;
    private final KnownDevices devices;
    private final Clock clock;

    PasswordSignIn(PasswordCheck passwords, SessionBeginning beginning, KnownDevices devices, Clock clock) {
        this.passwords = passwords;
        this.beginning = beginning;
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        SignInDetails details = asked.getDetails() instanceof SignInDetails known ? known : null;
        Device device = details == null ? Device.UNKNOWN : details.device();
        String counted = devices.counted(asked.getName(), details == null ? "" : details.mark());
        return passwords
                .account(asked.getName(), String.valueOf(asked.getCredentials()), counted, clock.instant())
                .map(account -> new AccountAuthentication(beginning.of(account, device)))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
