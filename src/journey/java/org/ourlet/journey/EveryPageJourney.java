// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that can be read, light and dark, wide and narrow: no obstacle, no complaint, no sideways scrolling. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourney {

    private RunningProgram program;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.demo(data);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.DESK,
                Screen.DESK.dark(),
                new Screen(320, 740, com.microsoft.playwright.options.ColorScheme.LIGHT, true),
                new Screen(768, 1024, com.microsoft.playwright.options.ColorScheme.DARK, true));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void hasNoObstacle(Screen screen) {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        try (Visitor marta = new Visitor(program.address(), screen, "every-page")) {
            marta.open("/sign-in").look("sign-in");
            marta.fill("E-mail address", "marta@proofbox.example")
                    .fill("Password", "ourlet-demo-2027")
                    .press("Sign in");
            SoftAssertions all = new SoftAssertions();
            pages.forEach(path -> all.check(() -> marta.open(path).look(nameOf(path))));
            all.assertAll();
        }
    }

    private static String nameOf(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "");
    }

    /** All routes that answer a page to GET, with the demo's objects in the place of variables. */
    private List<String> pages() {
        return program
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(route -> route.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(EveryPageJourney::isPage)
                .map(this::filled)
                .filter(path -> !path.contains("{"))
                .sorted()
                .toList();
    }

    private static boolean isPage(String route) {
        return !route.startsWith("/api/")
                && !route.endsWith(".pdf")
                && !route.endsWith(".docx")
                && !route.endsWith(".json")
                && !route.endsWith(".xlsx")
                && !route.endsWith(".png")
                && !route.endsWith(".css")
                && !route.endsWith("/export")
                && !route.endsWith("/file")
                && !route.endsWith(".md")
                && !route.endsWith(".zip")
                && !route.contains("/error")
                && !route.equals("/search/results")
                && !route.startsWith("/invitations")
                && !route.startsWith("/setup")
                && !route.equals("/sign-in")
                && !route.equals("/");
    }

    private String filled(String route) {
        String path = route.replace("{organisation}", "proofbox")
                .replace("{workProduct}", route.endsWith("/readers") ? "W20" : "W14")
                .replace("{question}", "3")
                .replace("{chapter}", "coverage-and-gap")
                .replace("{term}", "risk")
                .replace("{number}", "1")
                .replace("{ref}", "R03")
                .replace("{blank}", "sanctions")
                .replace("{section}", "scope")
                .replace("{asset}", "IS3")
                .replace("{isAsset}", "IS3");
        if (path.contains("{assessment}")) {
            path = path.replace("{assessment}", assessment());
        }
        path = path.replace("{activity}", path.startsWith("/guide") ? "anomaly-management" : "T3");
        return path.replace("{person}", person());
    }

    private String assessment() {
        return program.visit()
                .signIn("marta@proofbox.example", "ourlet-demo-2027")
                .get("/organisations/proofbox/risks")
                .location()
                .replaceAll(".*/", "");
    }

    private String person() {
        return program.visit()
                .signIn("marta@proofbox.example", "ourlet-demo-2027")
                .get("/organisations/proofbox/people")
                .page()
                .select(".ol-person a")
                .attr("href")
                .replaceAll(".*/", "");
    }
}
