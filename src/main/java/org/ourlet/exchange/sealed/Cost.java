// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

/** What one guess of the passphrase costs. */
public record Cost(int memoryKib, int iterations) {

    public static final Cost USUAL = new Cost(64 * 1024, 3);

    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_ITERATIONS = 20;

    /** A forged head cannot ask for all the memory of the machine. */
    static boolean isSane(int memoryKib, int iterations) {
        return memoryKib >= 8 && memoryKib <= MOST_MEMORY && iterations >= 1 && iterations <= MOST_ITERATIONS;
    }
}
