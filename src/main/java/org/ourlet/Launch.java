// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** What happens before Spring starts, and what the console says: the folder is locked, the rules of the network are kept. */
final class Launch {

    private static final String DEMO = "--demo";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Launch(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Starts the program. Answers 0 when it runs, else an exit code; the reason is on the error stream in a sentence. */
    int run(String... arguments) {
        try {
            boolean demo = demoAsked(List.of(arguments));
            Settings.unknownIn(environment)
                    .forEach(name -> err.println("Ourlet does not know the setting " + name
                            + "; see docs/configuration.md for those it knows."));
            NetworkRules.check(environment);
            start(DataFolder.prepare(environment, demo), demo);
            return 0;
        } catch (CannotStart refusal) {
            err.println("Ourlet cannot start. " + refusal.getMessage());
            return 1;
        }
    }

    private static boolean demoAsked(List<String> arguments) {
        arguments.stream()
                .filter(argument -> !argument.equals(DEMO))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CannotStart("It does not know the argument " + unknown + "; the only one is --demo.");
                });
        return arguments.contains(DEMO);
    }

    private void start(DataFolder folder, boolean demo) {
        HeadStart.begin(environment);
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ourlet.data", folder.path().toString());
        properties.put("ourlet.demo", demo);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("launch", properties)));
        application.addListeners((ApplicationListener<ApplicationPreparedEvent>)
                event -> event.getApplicationContext().getBeanFactory().registerSingleton("console", new Console(out)));
        try {
            application.run();
        } catch (RuntimeException failure) {
            folder.release();
            throw StartFailures.explain(failure, environment);
        }
    }
}
