// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chromium, started once for all journeys of a run, and again when it has died. */
final class Browser {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /** What Chromium can do without, and what keeps it alive in a small container. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-zygote");

    /** Milliseconds until something on a page must have happened, on a machine that is busy with other things. */
    private static final double PATIENCE = 60_000;

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** A window of its own: no cookies, no history. */
    static BrowserContext window(Screen screen, String address) {
        BrowserContext window = alive().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(screen.scripts()));
        window.setDefaultTimeout(PATIENCE);
        return window;
    }

    private static com.microsoft.playwright.Browser alive() {
        com.microsoft.playwright.Browser browser = running;
        if (browser == null || !browser.isConnected()) {
            browser = start();
            running = browser;
        }
        return browser;
    }

    private static com.microsoft.playwright.Browser start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("ourlet.chromium", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));
    }
}
