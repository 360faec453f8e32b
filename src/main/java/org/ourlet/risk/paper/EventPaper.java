// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.List;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.Vulnerability;

/** The threat and vulnerability list (W18). */
final class EventPaper {

    private final PaperWords words;

    EventPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept) {
        List<List<String>> rows =
                kept.assessment().risks().stream().map(risk -> row(kept, risk)).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(words.table(rows, "asset", "threat", "source", "method", "weakness", "protection"));
    }

    private static List<String> row(KeptAssessment kept, Risk risk) {
        return List.of(
                asset(kept, risk),
                risk.ref() + " " + threat(risk),
                risk.event().threat().agent(),
                risk.event().threat().attackMethod(),
                PaperWords.list(risk.event().vulnerabilities().stream()
                        .map(Vulnerability::name)
                        .toList()),
                PaperWords.list(risk.event().existingControls()));
    }

    private static String asset(KeptAssessment kept, Risk risk) {
        return kept.assessment()
                .assets()
                .findIs(risk.isAsset())
                .map(asset -> asset.ref() + " " + asset.name())
                .orElse(risk.isAsset());
    }

    private static String threat(Risk risk) {
        String name = risk.event().threat().name();
        return name.isEmpty() ? risk.scenario() : name + ": " + risk.scenario();
    }
}
