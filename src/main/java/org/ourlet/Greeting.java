// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import org.ourlet.access.Accounts;
import org.ourlet.access.SetupCode;
import org.ourlet.demo.Demo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The first lines on the console: where the program is, and the setup code while nobody has an account. */
@Component
class Greeting {

    private final ObjectProvider<Console> console;
    private final Accounts accounts;
    private final SetupCode code;
    private final Demo demo;
    private final Environment environment;

    Greeting(ObjectProvider<Console> console, Accounts accounts, SetupCode code, Demo demo, Environment environment) {
        this.console = console;
        this.accounts = accounts;
        this.code = code;
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        console.ifAvailable(there -> {
            String port = environment.getProperty("local.server.port", "8080");
            String address = environment.getProperty("ourlet.public-url", "");
            there.out().println("Ourlet is running at " + (address.isEmpty() ? "http://localhost:" + port : address));
            demo.accounts().forEach(account -> there.out().println(account.line()));
            if (!accounts.any()) {
                there.out().println("setup code: " + code.code());
            }
            there.out().flush();
        });
    }
}
