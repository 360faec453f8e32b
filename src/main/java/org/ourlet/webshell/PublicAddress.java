// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Addresses that people receive. Never made from what a request claims its host to be. */
@Component
public class PublicAddress {

    private final String configured;
    private final Environment environment;

    public PublicAddress(@Value("${ourlet.public-url}") String configured, Environment environment) {
        this.configured = configured.replaceAll("/+$", "");
        this.environment = environment;
    }

    public String of(String path) {
        return (configured.isEmpty() ? "http://localhost:" + port() : configured) + path;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
