// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ourlet.exchange.OrganisationPackages;
import org.ourlet.shared.Actor;
import org.ourlet.shared.CannotStart;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Takes in the package of an organisation from the command line: the whole program, without its web server and its rounds. */
record PackageImport(Map<String, String> environment, PrintStream out) {

    int run(Path data, Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotStart("There is no file to read at " + file.toAbsolutePath() + ".");
        }
        try (ConfigurableApplicationContext program = start(data)) {
            try {
                String name = program.getBean(OrganisationPackages.class).receive(Actor.PROGRAM, file.toAbsolutePath());
                out.println(name + " is here now, with everything it had. Start Ourlet as usual.");
                return 0;
            } catch (RuntimeException failure) {
                throw failure instanceof Refusal refusal
                        ? explained(refusal, program.getBean(TextsByLanguage.class))
                        : failure;
            }
        }
    }

    private ConfigurableApplicationContext start(Path data) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        Map<String, Object> properties = Map.of(
                "ourlet.data",
                data.toString(),
                "spring.flyway.enabled",
                false,
                "server.port",
                "-1",
                "ourlet.backup",
                "off",
                "ourlet.rounds",
                "false");
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("import", properties)));
        try {
            return application.run();
        } catch (RuntimeException failure) {
            throw StartFailures.explain(failure, environment);
        }
    }

    /** The sentence of the page, in English as all of the console. */
    private static CannotStart explained(Refusal refusal, TextsByLanguage texts) {
        return new CannotStart(texts.in(Language.EN).text(refusal) + " Nothing was changed.");
    }
}
