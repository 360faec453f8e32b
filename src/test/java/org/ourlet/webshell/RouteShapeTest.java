// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteShapeTest {

    @ParameterizedTest
    @CsvSource({
        "/organisations/{slug}/plan, /organisations/proofbox/plan, true",
        "/organisations/{slug}/plan, /organisations/proofbox/level, false",
        "/organisations/{slug}/plan, /organisations/proofbox/plan/P1, false",
        "/organisations/{slug}/{page}.pdf, /organisations/proofbox/plan.pdf, true",
        "/organisations/{slug}, /organisations/proof%62ox, true",
        "/guide/plan, /guide/pl%61n, true",
        "/files/**, /anything, true",
    })
    void tellsMostRoutesApart(String pattern, String path, boolean may) {
        assertThat(RouteShape.of(pattern).mayMatch(RouteShape.partsOf(path))).isEqualTo(may);
    }

    @Test
    void knowsThatTheRootIsNoShortPath() {
        assertThat(RouteShape.of("/guide").mayMatch(RouteShape.partsOf("/"))).isTrue();
    }

    /** It may ask for a comparison in vain, but it never hides a route that Spring would have found. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverHidesARoute(long seed) {
        Random random = new Random(seed);
        String pattern = path(random, "a", "b", "{x}", "{x}.pdf", "{y:[ab]+}", "*");
        String path = path(random, "a", "b", "%61", "b.pdf", "", "a;v=1");
        boolean found = new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(path));
        if (found) {
            assertThat(RouteShape.of(pattern).mayMatch(RouteShape.partsOf(path.replaceAll(";[^/]*", ""))))
                    .as("%s for %s", path, pattern)
                    .isTrue();
        }
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 500).mapToObj(Long::valueOf);
    }

    private static String path(Random random, String... words) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .map(word -> word.replace("{x}", "{x" + random.nextInt(1000000) + "}"))
                .map(word -> word.replace("{y", "{y" + random.nextInt(1000000)))
                .collect(Collectors.joining("/", "/", random.nextInt(6) == 0 ? "/" : ""));
    }
}
