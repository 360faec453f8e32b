// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.options.ColorScheme;

/**
 * What somebody looks at the program with.
 *
 * @param scripts whether JavaScript runs
 */
record Screen(int width, int height, ColorScheme colours, boolean scripts) {

    static final Screen DESK = new Screen(1280, 800, ColorScheme.LIGHT, true);
    static final Screen PHONE = new Screen(360, 740, ColorScheme.LIGHT, true);

    Screen dark() {
        return new Screen(width, height, ColorScheme.DARK, scripts);
    }

    Screen withoutScripts() {
        return new Screen(width, height, colours, false);
    }

    /** Part of the name of a picture. */
    String label() {
        return width + (colours == ColorScheme.DARK ? "-dark" : "") + (scripts ? "" : "-plain");
    }
}
