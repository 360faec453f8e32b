// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

import org.ourlet.shared.Refusal;

/** A file cannot be used as a backup; nothing was changed. */
public final class UnreadableBackup extends RuntimeException implements Refusal {

    /** Why, with the sentence for the console. */
    public enum Reason {
        NO_BACKUP("This file is no backup of Ourlet."),
        WRONG_PASSPHRASE("The recovery key does not open this backup, or the beginning of the file is damaged."),
        DAMAGED("The backup is damaged: its content does not fit its seal."),
        CUT_OFF("The backup is incomplete: its end is missing."),
        NOT_WHOLE("The backup does not hold what it says it holds."),
        NEWER("The backup was made by a newer release of Ourlet. Use that release to restore it.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    public UnreadableBackup(Reason reason) {
        super(reason.sentence, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return "exchange.unreadable." + reason.name();
    }
}
