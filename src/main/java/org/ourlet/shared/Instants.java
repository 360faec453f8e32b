// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as they are stored: UTC text of fixed width (24 characters, milliseconds), so that text order is time order. */
public final class Instants {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    public static String text(Instant at) {
        return FORMAT.format(at);
    }

    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
