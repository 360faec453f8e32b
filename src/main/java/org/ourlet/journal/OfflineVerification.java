// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.nio.file.Path;
import java.util.List;

/** Checks the journal of a database that no program is using, such as one that comes out of a backup. */
public interface OfflineVerification {

    Result verify(Place place);

    /**
     * Where the journal is.
     *
     * @param key file with the key
     * @param anchor file with the anchors, which need not exist
     */
    record Place(String url, String user, String password, Path key, Path anchor) {}

    /**
     * What was found.
     *
     * @param flaws a sentence each, in English, for the console
     */
    record Result(long entries, List<String> flaws) {

        public Result {
            flaws = List.copyOf(flaws);
        }

        public boolean holds() {
            return flaws.isEmpty();
        }
    }
}
