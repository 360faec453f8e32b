// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the people on the other side of the network know: what they sent, and what was confirmed to them. */
final class Ledger {

    private final Set<String> sent = new ConcurrentSkipListSet<>();
    private final Set<String> confirmed = new ConcurrentSkipListSet<>();

    void send(String name) {
        sent.add(name);
    }

    void confirm(String name) {
        confirmed.add(name);
    }

    boolean knows(String name) {
        return sent.contains(name);
    }

    Set<String> confirmed() {
        return confirmed;
    }

    Set<String> unconfirmed() {
        Set<String> open = new ConcurrentSkipListSet<>(sent);
        open.removeAll(confirmed);
        return open;
    }

    @Override
    public String toString() {
        return confirmed.size() + " saves confirmed, " + unconfirmed().size() + " not";
    }
}
