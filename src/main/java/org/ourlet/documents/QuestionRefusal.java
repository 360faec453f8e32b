// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import org.ourlet.shared.Refusal;

/** Why a question is not asked, or an answer not taken. */
public enum QuestionRefusal implements Refusal {
    /** The person has neither an account nor an e-mail address. */
    CANNOT_BE_REACHED("cannot-be-reached"),
    EXPIRED("expired"),
    ANSWERED("answered"),
    IN_APPROVAL("in-approval");

    private final String key;

    QuestionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String messageKey() {
        return "documents.question." + key;
    }
}
