// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names something that an organisation says about itself once and that is used everywhere. What the program itself asks for
 * has a constant here; document templates name more.
 *
 * @param key group and name, such as {@code org.size}
 */
public record FactKey(String key) {

    /** What it does, in one line. */
    public static final FactKey ACTIVITY = new FactKey("org.activity");

    /** The kind of business, one of the options of the interview. */
    public static final FactKey SECTOR = new FactKey("org.sector");

    /** How many people work in it, 1 to 250. */
    public static final FactKey SIZE = new FactKey("org.size");

    /** Where its information lives: options separated by spaces. */
    public static final FactKey PLACES = new FactKey("org.places");

    /** What would hurt most: options separated by spaces, worst first. */
    public static final FactKey WORST_LOSS = new FactKey("org.worst-loss");

    /** Who asks for security: options separated by spaces. */
    public static final FactKey ASKED_BY = new FactKey("org.asked-by");

    /** Who is in charge of IT: one option. */
    public static final FactKey IT_IN_CHARGE = new FactKey("org.it-in-charge");

    /** Activities inside the scope, one per line. */
    public static final FactKey SCOPE_ACTIVITIES = new FactKey("scope.activities");

    /** Sites inside the scope, one per line. */
    public static final FactKey SCOPE_SITES = new FactKey("scope.sites");

    /** Technologies inside the scope, one per line. */
    public static final FactKey SCOPE_TECHNOLOGIES = new FactKey("scope.technologies");

    /** What others do for the organisation, one per line. */
    public static final FactKey SCOPE_INTERFACES = new FactKey("scope.interfaces");

    /** What is left out of the scope and why. */
    public static final FactKey SCOPE_EXCLUSIONS = new FactKey("scope.exclusions");

    /** The information that matters, in some lines. */
    public static final FactKey SCOPE_ASSETS = new FactKey("scope.assets");

    /** What is protected first, one per line. */
    public static final FactKey PROTECT_FIRST = new FactKey("policy.protect-first");

    /** How much risk is accepted, in a sentence. */
    public static final FactKey RISK_APPETITE = new FactKey("risk.appetite");

    /** What follows when rules are broken. */
    public static final FactKey SANCTIONS = new FactKey("rules.sanctions");

    /** Currency of amounts of money, three letters; EUR unless something else is said. */
    public static final FactKey CURRENCY = new FactKey("org.currency");

    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** Empty when the text is not the name of a fact. */
    public static Optional<FactKey> of(String key) {
        return KEY.matcher(key).matches() && key.length() <= LONGEST ? Optional.of(new FactKey(key)) : Optional.empty();
    }
}
