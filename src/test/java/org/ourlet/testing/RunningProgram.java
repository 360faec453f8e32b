// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ourlet.Application;
import org.ourlet.access.SetupCode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program on a data folder of its own, for tests that need an empty installation, a demo or another database. */
public final class RunningProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Nobody has an account yet. */
    public static RunningProgram empty(Path data, String... more) {
        return start(data, List.of(more));
    }

    /** Asks for a second factor like a real installation; the others let people of the cast do without. */
    public static RunningProgram strict(Path data) {
        return start(data, List.of("--ourlet.second-factor=required"));
    }

    public static RunningProgram demo(Path data) {
        return start(data, List.of("--ourlet.demo=true"));
    }

    /** With an empty database on a real PostgreSQL. */
    public static RunningProgram onPostgres(Path data) {
        return onPostgres(data, Postgres.newDatabaseOfPlainUser());
    }

    /** On a database that others may use, too. */
    public static RunningProgram onPostgres(Path data, String url, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--spring.datasource.url=" + url);
        arguments.add("--spring.datasource.username=" + Postgres.userOf(url));
        return start(data, arguments);
    }

    private static RunningProgram start(Path data, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("--ourlet.second-factor=optional"));
        arguments.addAll(more);
        arguments.add("--ourlet.data=" + data);
        arguments.add("--server.port=0");
        arguments.add("--ourlet.backup=off");
        SpringApplication program = new SpringApplicationBuilder(
                        Application.class, TestWiring.class, Cast.class, CompanyLife.class, RiskLife.class)
                .logStartupInfo(false)
                .build();
        return new RunningProgram(program.run(arguments.toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port();
    }

    public Visit visit() {
        return new Visit(port());
    }

    public String setupCode() {
        return bean(SetupCode.class).code();
    }

    public Cast cast() {
        return bean(Cast.class);
    }

    public CompanyLife life() {
        return bean(CompanyLife.class);
    }

    /** For helpers that look for several things, and to publish what façades publish. */
    public ApplicationContext context() {
        return context;
    }

    public ControlsLife controls() {
        return new ControlsLife(context);
    }

    public TestClock clock() {
        return bean(TestClock.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
