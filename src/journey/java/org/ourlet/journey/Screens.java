// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the steps of a story, numbered in their order. */
final class Screens {

    /** Pixels; of a taller page, such as the handbook, the picture shows the first screen. */
    private static final int TALLEST = 20_000;

    private final Path folder;
    private int number;

    Screens(String story) {
        folder = Path.of("target/screenshots", story);
    }

    void save(Page page, String step) {
        number++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(height(page) <= TALLEST)
                .setPath(folder.resolve("%02d-%s.png".formatted(number, step))));
    }

    /** Without scripts the height is not known, and such pages are short enough. */
    private static int height(Page page) {
        return page.locator("html").boundingBox() == null
                ? 0
                : (int) page.locator("html").boundingBox().height;
    }
}
