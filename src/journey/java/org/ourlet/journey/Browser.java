// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium, started once for all journeys of a run. */
final class Browser {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private Browser() {}

    private static final class Chromium {

        private static final com.microsoft.playwright.Browser RUNNING = start();

        private static com.microsoft.playwright.Browser start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("ourlet.chromium", "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        }
    }

    /** A window of its own: no cookies, no history. */
    static BrowserContext window(Screen screen, String address) {
        return Chromium.RUNNING.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.colours())
                .setJavaScriptEnabled(screen.scripts()));
    }
}
