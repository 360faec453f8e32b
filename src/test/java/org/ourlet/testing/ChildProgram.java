// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ourlet.Application;

/** The program in a process of its own, as people start it: with arguments, an environment, an exit code and a console. */
public final class ChildProgram implements AutoCloseable {

    private static final int LONGEST_START_SECONDS = 120;

    private final Process process;
    private final Path console;

    private ChildProgram(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts it without the settings of whoever runs the tests. */
    public static ChildProgram start(Map<String, String> environment, String... arguments) {
        return start(List.of(), environment, arguments);
    }

    /** @param classPath folders in front of the program, to put other files in place of its own */
    public static ChildProgram start(List<Path> classPath, Map<String, String> environment, String... arguments) {
        try {
            Path console = Files.createTempFile("ourlet-console", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command(classPath, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("OURLET_"));
            builder.environment().putAll(environment);
            return new ChildProgram(builder.start(), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<Path> first, String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> entries =
                new ArrayList<>(first.stream().map(Path::toString).toList());
        Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.replaceAll("/$", "").endsWith("test-classes"))
                .forEach(entries::add);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, entries),
                Application.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Types on its console, and leaves the keyboard. */
    public void type(String text) {
        try (java.io.OutputStream keyboard = process.getOutputStream()) {
            keyboard.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Waits until it ends by itself. */
    public int exitCode() {
        try {
            if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it still runs; the console says:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a line on the console, and answers it. */
    public String line(String beginning) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (System.nanoTime() < limit && process.isAlive()) {
            List<String> found =
                    console().lines().filter(line -> line.startsWith(beginning)).toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            sleep();
        }
        throw new IllegalStateException("no line begins with " + beginning + "; the console says:\n" + console());
    }

    /** Everything it has said so far. */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The console without the lines of a stack trace must be enough; this tells whether there is one. */
    public boolean showsStackTrace() {
        return console().lines().anyMatch(line -> line.startsWith("\tat "));
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        kill();
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return console().lines().collect(Collectors.joining("\n"));
    }
}
