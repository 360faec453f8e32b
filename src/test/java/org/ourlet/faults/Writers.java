// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ourlet.testing.Visit;

/** Twenty people who add persons, each as fast as the program answers, until it no longer does. */
final class Writers {

    private static final int PEOPLE = 20;

    private final Visit visit;
    private final String path;
    private final Ledger ledger;
    private final List<Thread> threads;

    Writers(Visit visit, String path, Ledger ledger, int round) {
        this.visit = visit;
        this.path = path;
        this.ledger = ledger;
        threads = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Thread(() -> write("crash " + round + "-" + person + "-")))
                .toList();
    }

    void start() {
        threads.forEach(Thread::start);
    }

    void join() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(String beginning) {
        try {
            for (int number = 0; ; number++) {
                String name = beginning + number;
                ledger.send(name);
                if (visit.post(path, Map.of("name", name)).location().contains("/people/")) {
                    ledger.confirm(name);
                }
            }
        } catch (UncheckedIOException gone) {
            // The program was killed; what was sent last stays unconfirmed.
        }
    }
}
