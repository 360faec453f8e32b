// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** One way to sign in. Each is a component that adds what it needs to the filter chain; a new one changes no other. */
public interface SignInWay {

    void addTo(HttpSecurity http) throws Exception;
}
