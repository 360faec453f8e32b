// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.Optional;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.RiskDecision;

/** Says who took a decision, when and why. */
final class DecisionSentences {

    private final PaperWords words;
    private final Deciding.Decisions decisions;

    DecisionSentences(PaperWords words, Deciding.Decisions decisions) {
        this.words = words;
        this.decisions = decisions;
    }

    /** Empty while nobody decided. */
    Optional<Block> on(RiskDecision.Point point) {
        return Optional.ofNullable(decisions.latest().get(point)).map(this::sentence);
    }

    private Block sentence(RiskDecision decision) {
        return words.paragraph(words.say(
                "decided",
                words.page("point." + decision.point().word()),
                words.page(decision.goesOn() ? "point.go" : "point.redo"),
                words.say(
                        "by",
                        decision.decided().name(),
                        words.day(decision.decided().at(), decisions.zone())),
                decision.reason()));
    }
}
