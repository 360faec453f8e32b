// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import ch.qos.logback.classic.Level;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ourlet.Arguments.Task;
import org.ourlet.exchange.store.PendingRestore;
import org.ourlet.exchange.store.Upgrade;
import org.ourlet.shared.CannotStart;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** What happens before Spring starts, and what the console says: the folder is locked, the rules of the network are kept. */
final class Launch {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Instant> clock;

    Launch(Map<String, String> environment, PrintStream out, PrintStream err, Supplier<Instant> clock) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Does what was asked. Answers 0 when it went well, else an exit code; the reason is on the error stream. */
    int run(String... arguments) {
        quiet();
        HeadStart.begin(environment);
        try {
            Arguments asked = Arguments.parse(List.of(arguments));
            if (asked.task() == Task.CHECK_CONFIG) {
                return checkConfiguration();
            }
            Settings.unknownIn(environment)
                    .forEach(name -> err.println("Ourlet does not know the setting " + name
                            + "; see docs/configuration.md for those it knows."));
            new ConfigurationCheck(environment).requireSound();
            return run(asked);
        } catch (CannotStart refusal) {
            err.println("Ourlet cannot start. " + refusal.getMessage());
            return 1;
        }
    }

    /** Until Spring sets up logging, only what is said on purpose reaches the console. */
    private static void quiet() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(Level.OFF);
    }

    private int checkConfiguration() {
        List<String> problems = new ConfigurationCheck(environment).problems();
        problems.forEach(problem -> err.println("- " + problem));
        out.println(problems.isEmpty() ? "The settings are in order." : "The settings need work.");
        return problems.isEmpty() ? 0 : 1;
    }

    private int run(Arguments asked) {
        Instant now = clock.get();
        Path file = asked.file();
        if (file != null && asked.task() == Task.IMPORT_PACKAGE) {
            return importPackage(file, now);
        }
        if (file != null) {
            DataFolder locked = DataFolder.prepare(environment, false);
            int result = commands(locked.path()).restore(file, now);
            locked.release();
            return result;
        }
        if (asked.task() == Task.BACKUP) {
            return commands(DataFolder.place(environment)).backup(now);
        }
        if (asked.task() == Task.VERIFY_JOURNAL) {
            return commands(DataFolder.place(environment)).verifyJournal();
        }
        NetworkRules.check(environment);
        DataFolder folder = DataFolder.prepare(environment, asked.demo());
        start(folder, asked.demo(), HeadStart.run(() -> prepareDatabase(folder, now)));
        return 0;
    }

    /** With everything but the web server, so that it works like the page. */
    private int importPackage(Path file, Instant now) {
        DataFolder folder = DataFolder.prepare(environment, false);
        try {
            prepareDatabase(folder, now);
            return new PackageImport(environment, out).run(folder.path(), file);
        } finally {
            folder.release();
        }
    }

    private Commands commands(Path data) {
        return new Commands(new Installation(data, environment), out);
    }

    /** A restore that waits is put in place, and the tables get the form of this release, after a backup. */
    private void prepareDatabase(DataFolder folder, Instant now) {
        Installation installation = new Installation(folder.path(), environment);
        PendingRestore pending = new PendingRestore(folder.path());
        if (pending.isReady()) {
            pending.complete(installation.database(), String.valueOf(now.getEpochSecond()));
        }
        new Upgrade(installation.database(), installation.backupFiles(), installation.backups())
                .run(() -> installation.recoveryKey().read(), now)
                .ifPresent(backup -> out.println("The data was brought to the form of this release. A backup from"
                        + " before is " + backup.toAbsolutePath()));
    }

    /** @param database done when the tables have their form: Spring reads its configuration meanwhile, and then waits */
    private void start(DataFolder folder, boolean demo, CompletableFuture<Void> database) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ourlet.data", folder.path().toString());
        properties.put("ourlet.demo", demo);
        properties.put("spring.flyway.enabled", false);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("launch", properties)));
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> database.join()));
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(Launch::lookForNoMixins));
        application.addListeners((ApplicationListener<ApplicationPreparedEvent>)
                event -> event.getApplicationContext().getBeanFactory().registerSingleton("console", new Console(out)));
        HeadStart.content(environment)
                .ifPresent(content -> application.addInitializers(
                        context -> context.getBeanFactory().registerSingleton("contentHeadStart", content)));
        try {
            application.run();
        } catch (RuntimeException failure) {
            database.exceptionally(alreadyTold -> null).join();
            folder.release();
            throw StartFailures.explain(failure, environment);
        }
    }

    /** Spring Boot would look through all our classes for changes to how JSON is written; there are none. */
    private static void lookForNoMixins(ConfigurableListableBeanFactory beans) {
        String packages = AutoConfigurationPackages.class.getName();
        if (beans instanceof BeanDefinitionRegistry registry && registry.containsBeanDefinition(packages)) {
            registry.removeBeanDefinition(packages);
        }
    }
}
