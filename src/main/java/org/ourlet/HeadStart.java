// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.util.Map;
import org.sqlite.SQLiteJDBCLoader;

/** Does on another core, while Spring reads its configuration, what the start would wait for a moment later. */
final class HeadStart {

    private HeadStart() {}

    static void begin(Map<String, String> environment) {
        if (environment.getOrDefault("OURLET_DATABASE_URL", "").isEmpty()) {
            Thread ahead = new Thread(HeadStart::unpackSqlite, "head-start");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    /** Writes the native library of SQLite into the temporary folder and loads it. */
    private static void unpackSqlite() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception met) {
            // The first connection tries again, meets the same obstacle, and the start is refused with its reason.
        }
    }
}
