// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What an organisation says about itself once, used everywhere. */
public enum FactKey {
    /** What it does, in one line. */
    ACTIVITY("org.activity"),
    /** The kind of business, one of the options of the interview. */
    SECTOR("org.sector"),
    /** How many people work in it, 1 to 250. */
    SIZE("org.size"),
    /** Where its information lives: options separated by spaces. */
    PLACES("org.places"),
    /** What would hurt most: options separated by spaces, worst first. */
    WORST_LOSS("org.worst-loss"),
    /** Who asks for security: options separated by spaces. */
    ASKED_BY("org.asked-by"),
    /** Who is in charge of IT: one option. */
    IT_IN_CHARGE("org.it-in-charge"),
    /** Activities inside the scope, one per line. */
    SCOPE_ACTIVITIES("scope.activities"),
    /** Sites inside the scope, one per line. */
    SCOPE_SITES("scope.sites"),
    /** Technologies inside the scope, one per line. */
    SCOPE_TECHNOLOGIES("scope.technologies"),
    /** What others do for the organisation, one per line. */
    SCOPE_INTERFACES("scope.interfaces"),
    /** What is left out of the scope and why. */
    SCOPE_EXCLUSIONS("scope.exclusions"),
    /** The information that matters, in some lines. */
    SCOPE_ASSETS("scope.assets"),
    /** What is protected first, one per line. */
    PROTECT_FIRST("policy.protect-first"),
    /** How much risk is accepted, in a sentence. */
    RISK_APPETITE("risk.appetite"),
    /** What follows when rules are broken. */
    SANCTIONS("rules.sanctions");

    private final String key;

    FactKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<FactKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
