// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The form with address and password. */
@Component
class PasswordForm implements SignInWay {

    private final PasswordSignIn passwords;
    private final SignInHandlers handlers;
    private final KnownDevices devices;

    PasswordForm(PasswordSignIn passwords, SignInHandlers handlers, KnownDevices devices) {
        this.passwords = passwords;
        this.handlers = handlers;
        this.devices = devices;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(request -> new SignInDetails(request, devices.shown(request)))
                        .successHandler(handlers)
                        .failureHandler(handlers));
    }
}
