// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Browser and system in words that their owner recognises; nothing more of what a browser tells is kept.
 *
 * @param browser empty when it is none that we know
 * @param system empty likewise
 */
public record Device(String browser, String system) {

    public static final Device UNKNOWN = new Device("", "");

    private static final String BETWEEN = "/";

    /** A mark in what browsers tell, and the name of what has it. The first that fits counts, so order matters. */
    private record Mark(String text, String name) {}

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("Macintosh", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    /** From the header {@code User-Agent}. */
    public static Device of(@Nullable String userAgent) {
        return userAgent == null ? UNKNOWN : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(List<Mark> marks, String text) {
        Optional<Mark> found =
                marks.stream().filter(mark -> text.contains(mark.text())).findFirst();
        return found.map(Mark::name).orElse("");
    }

    /** As a first name for something on it; empty when nothing is known. */
    public String words() {
        return (browser + " " + system).strip();
    }

    /** As it is stored. */
    public String text() {
        return browser + BETWEEN + system;
    }

    public static Device parse(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? UNKNOWN : new Device(text.substring(0, between), text.substring(between + 1));
    }
}
