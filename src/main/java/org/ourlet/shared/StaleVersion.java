// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.Map;

/** Somebody else saved the object meanwhile. Carries what is stored now, so that the conflict page shows both texts. */
public final class StaleVersion extends RuntimeException {

    private final transient Map<String, String> current;
    private final long version;

    /**
     * @param current stored texts by the name of their form field
     * @param version the version that a new attempt must name
     */
    public StaleVersion(Map<String, String> current, long version) {
        super("stale version", null, false, false);
        this.current = Map.copyOf(current);
        this.version = version;
    }

    public Map<String, String> current() {
        return current;
    }

    public long version() {
        return version;
    }
}
