// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.util.List;
import java.util.Map;
import org.ourlet.risk.web.AssessmentHead;
import org.ourlet.risk.web.LevelView;
import org.ourlet.webshell.Choice;

/**
 * The ratings of several colleagues side by side.
 *
 * @param now what is the rating of the risk
 * @param differences a sentence for each factor on which they differ
 * @param links to pass on, just after somebody was asked
 * @param problems sentences by field
 */
public record RatersView(
        Subject subject,
        Rating now,
        List<Line> lines,
        List<String> differences,
        Form form,
        List<Link> links,
        Map<String, String> problems) {

    /**
     * The risk.
     *
     * @param version that a taken answer changes
     * @param weakness whether the method asks how open the asset is
     */
    public record Subject(
            AssessmentHead head, String ref, String scenario, String asset, long version, boolean weakness) {

        public String path() {
            return head.path() + "/risks/" + ref;
        }
    }

    /** How far one of them is. */
    public enum State {
        WAITS,
        EXPIRED,
        ANSWERED,
        TAKEN
    }

    /** @param when in words, with the day */
    public record Line(String id, String name, State state, String when, Rating rating) {}

    /** A rating in words, and the level that follows from it. */
    public record Rating(String likelihood, String vulnerability, LevelView level, String reason) {}

    /** Whom to ask, and what to say besides. */
    public record Form(List<Choice> persons, String note) {}

    /** @param invites whether it makes an account first */
    public record Link(String name, String address, boolean invites) {}
}
