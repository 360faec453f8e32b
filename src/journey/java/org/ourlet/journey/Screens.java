// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
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

    private static int height(Page page) {
        BoundingBox body = page.locator("body").boundingBox();
        return body == null ? 0 : (int) body.height;
    }
}
