// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Involvement;
import org.ourlet.guide.Raci;

/** Reads who answers for an activity, does it, is consulted or informed: one or two letters for each category. */
final class RaciReader {

    private static final String NOT_INVOLVED = "NONE";
    private static final Map<String, Involvement> LETTERS = Map.of(
            "A", Involvement.ACCOUNTABLE,
            "R", Involvement.RESPONSIBLE,
            "C", Involvement.CONSULTED,
            "I", Involvement.INFORMED);

    private RaciReader() {}

    static Raci read(ContentNode node) {
        Map<ActorCategory, Set<Involvement>> involvements = new EnumMap<>(ActorCategory.class);
        for (ActorCategory category : ActorCategory.values()) {
            involvements.put(category, involvements(node.at(category.code())));
        }
        return new Raci(involvements);
    }

    private static Set<Involvement> involvements(ContentValue value) {
        Set<Involvement> found = EnumSet.noneOf(Involvement.class);
        String letters = value.text();
        if (!letters.matches("[ARCI]+|" + NOT_INVOLVED + "|")) {
            value.problem("\"" + letters + "\" is not allowed here", "Use the letters A, R, C, I, or " + NOT_INVOLVED);
        } else if (!letters.equals(NOT_INVOLVED)) {
            letters.chars().mapToObj(Character::toString).map(LETTERS::get).forEach(found::add);
        }
        return found;
    }
}
