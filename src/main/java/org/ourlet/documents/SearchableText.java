// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/**
 * What a search looks through of one document.
 *
 * @param inForce the text in force, or that of the record closed last; empty when there is none
 * @param growing the answers of a record that grows, empty when there is none
 */
public record SearchableText(String inForce, String growing) {

    static final SearchableText NONE = new SearchableText("", "");

    String of(ReadingRules.Reach reach) {
        return switch (reach) {
            case NOTHING -> "";
            case IN_FORCE -> inForce;
            case EVERY_VERSION -> inForce + " " + growing;
        };
    }
}
