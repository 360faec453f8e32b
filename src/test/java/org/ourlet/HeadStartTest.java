// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadStartTest {

    @Test
    @DisplayName(
            "nine of ten names in the list of first classes exist; else write it anew with bench/FirstClasses.java")
    void listIsFresh() throws IOException {
        List<String> names =
                Files.readAllLines(Path.of("src/main/resources/first-classes.txt"), StandardCharsets.UTF_8).stream()
                        .flatMap(line ->
                                Arrays.stream(line.split(" ")).skip(1).map(name -> line.split(" ")[0] + "." + name))
                        .toList();

        long found = names.stream().filter(HeadStartTest::exists).count();

        assertThat(names).hasSizeGreaterThan(3_000);
        assertThat(found).isGreaterThan(names.size() * 9L / 10);
    }

    @Test
    @DisplayName("what runs ahead finds libraries where the one that asks finds them")
    void sameLoader() {
        Thread asking = Thread.currentThread();
        ClassLoader before = asking.getContextClassLoader();
        AtomicReference<ClassLoader> seen = new AtomicReference<>();
        try (URLClassLoader packed = new URLClassLoader(new URL[0], before)) {
            asking.setContextClassLoader(packed);

            HeadStart.run(() -> seen.set(Thread.currentThread().getContextClassLoader()))
                    .join();

            assertThat(seen.get()).isSameAs(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            asking.setContextClassLoader(before);
        }
    }

    private static boolean exists(String name) {
        return HeadStartTest.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
