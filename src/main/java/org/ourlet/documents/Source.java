// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/** Something outside a document that its text rests on. */
public enum Source {
    ORGANISATION("organisation"),
    ACTIVITY("org.activity"),
    SIZE("org.size"),
    PLACES("org.places"),
    WORST_LOSS("org.worst-loss"),
    ASKED_BY("org.asked-by"),
    CURRENCY("org.currency"),
    LEVEL("level"),
    ACTIVITIES("activities"),
    CYCLE("cycle"),
    TEAM("team"),
    ACCOUNTABLE("accountable"),
    SPONSOR("sponsor");

    private final String key;

    Source(String key) {
        this.key = key;
    }

    /** Under which its hash is kept with an approval. Facts have the key of {@code FactKey}. */
    public String key() {
        return key;
    }
}
