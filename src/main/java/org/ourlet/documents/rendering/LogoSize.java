// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import org.ourlet.documents.letterhead.Letterhead;

/** How large a logo is on paper, in millimetres: as large as its place allows, but not so large that one sees its points. */
record LogoSize(double width, double height) {

    private static final double WIDEST = 60;
    private static final double HIGHEST = 14;
    private static final double LARGEST_POINT = 25.4 / 96;

    static LogoSize of(Letterhead.Size size) {
        double scale = Math.min(LARGEST_POINT, Math.min(WIDEST / size.width(), HIGHEST / size.height()));
        return new LogoSize(rounded(size.width() * scale), rounded(size.height() * scale));
    }

    private static double rounded(double millimetres) {
        return Math.max(0.1, Math.round(millimetres * 100) / 100.0);
    }
}
