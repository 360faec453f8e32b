// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import org.ourlet.shared.Refusal;

/** Why a rating is not asked for, or an answer not taken. */
public enum RatingRefusal implements Refusal {
    NOBODY("nobody"),
    /** The person has neither an account nor an e-mail address. */
    CANNOT_BE_REACHED("cannot-be-reached"),
    ANSWERED("answered"),
    EMPTY("empty"),
    OFF_THE_SCALE("off-the-scale"),
    /** A later assessment continues this one. */
    KEPT_AS_IT_WAS("kept-as-it-was");

    private final String key;

    RatingRefusal(String key) {
        this.key = key;
    }

    @Override
    public String messageKey() {
        return "risk.raters.refused." + key;
    }
}
