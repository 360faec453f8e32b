// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colour of headings and rules in documents. It is read on white paper, so it needs contrast (WCAG 2.2, 1.4.3).
 *
 * @param hex such as #0b5560
 */
public record AccentColour(String hex) {

    private static final Pattern TYPED = Pattern.compile("#?([0-9a-f]{6})");

    /** That of the program, for organisations that have chosen none. */
    public static final AccentColour STANDARD = new AccentColour("#0b5560");

    /** What text of ordinary size needs. */
    public static final double ENOUGH = 4.5;

    private static final double STEP = 0.97;
    private static final double TINT = 0.76;

    public AccentColour {
        if (!hex.startsWith("#") || !TYPED.matcher(hex).matches()) {
            throw new IllegalArgumentException("no colour: " + hex);
        }
    }

    /** Reads what somebody typed, with or without the number sign. */
    public static Optional<AccentColour> parse(String typed) {
        var digits = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return digits.matches() ? Optional.of(new AccentColour("#" + digits.group(1))) : Optional.empty();
    }

    /** Without the number sign. */
    public String digits() {
        return hex.substring(1);
    }

    /** How well it is read on white: from 1, not at all, to 21, as black. */
    public double contrast() {
        double luminance = 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
        return 1.05 / (luminance + 0.05);
    }

    public boolean readable() {
        return contrast() >= ENOUGH;
    }

    /** The nearest darker colour that is readable: itself when it is. */
    public AccentColour readableShade() {
        double share = 1;
        AccentColour shade = this;
        while (!shade.readable()) {
            share *= STEP;
            shade = of(red() * share, green() * share, blue() * share);
        }
        return shade;
    }

    /** So pale that words can stand on it. */
    public AccentColour tint() {
        return of(pale(red()), pale(green()), pale(blue()));
    }

    public int red() {
        return part(1);
    }

    public int green() {
        return part(3);
    }

    public int blue() {
        return part(5);
    }

    private int part(int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    private static double pale(int part) {
        return part * (1 - TINT) + 255 * TINT;
    }

    private static AccentColour of(double red, double green, double blue) {
        return new AccentColour("#%02x%02x%02x".formatted((int) red, (int) green, (int) blue));
    }

    /** The light of a part, as the standard for screens counts it (sRGB). */
    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
