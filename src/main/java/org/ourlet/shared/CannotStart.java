// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

/** The program cannot start; the message is a sentence for whoever started it: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
