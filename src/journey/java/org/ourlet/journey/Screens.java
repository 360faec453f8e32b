// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the steps of a story, numbered in their order. */
final class Screens {

    private final Path folder;
    private int number;

    Screens(String story) {
        folder = Path.of("target/screenshots", story);
    }

    void save(Page page, String step) {
        number++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%02d-%s.png".formatted(number, step))));
    }
}
