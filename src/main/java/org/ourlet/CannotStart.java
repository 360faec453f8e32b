// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

/** The program cannot start; the message is a sentence for whoever started it: what is wrong and what to do. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
