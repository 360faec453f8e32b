// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourlet.journal.EntrySentences;
import org.ourlet.journal.JournalEntry;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;

/** Says what lines of the journal about risks mean; the name of who did it stands before it. */
@Component
class RiskSentences implements EntrySentences {

    private static final Set<String> KNOWN = Set.of(
            "asset.imported",
            "asset.removed",
            "asset.saved",
            "import.file-forgotten",
            "import.file-sent",
            "risk.accepted",
            "risk.added",
            "risk.described",
            "risk.loss-estimated",
            "risk.owner-named",
            "risk.rated",
            "risk.removed",
            "risk.treated",
            "risk.treatment-implemented",
            "rating-question.answered",
            "rating-question.asked",
            "rating-question.taken",
            "rating-question.withdrawn",
            "risk-assessment.imported",
            "risk-assessment.pack-taken",
            "risk-assessment.renamed",
            "risk-assessment.started",
            "risk-catalogue.added",
            "risk-catalogue.changed",
            "risk-catalogue.retired",
            "risk-catalogue.returned",
            "risk-catalogue.taken-in",
            "risk-decision.goes-on",
            "risk-decision.redo",
            "risk-method.chosen",
            "risk-proposal.brought-back",
            "risk-proposal.refused",
            "risk-review.described",
            "risk-review.started");

    private final Pages pages;
    private final ThreatCatalogue catalogue;

    RiskSentences(Pages pages, ThreatCatalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @Override
    public Function<JournalEntry, Optional<String>> of(OrganisationId organisation) {
        Texts texts = pages.texts();
        return entry -> KNOWN.contains(entry.action()) ? Optional.of(sentence(entry, texts)) : Optional.empty();
    }

    private String sentence(JournalEntry entry, Texts texts) {
        return texts.text("risk.journal." + entry.action(), entry.subject(), detail(entry, texts));
    }

    /** A name, a number, or in words what a decision or a proposal was about. */
    private String detail(JournalEntry entry, Texts texts) {
        if (entry.action().startsWith("risk-decision.")) {
            return texts.text("risk.point." + entry.subject());
        }
        if (entry.action().startsWith("risk-proposal.")) {
            return proposal(entry, texts);
        }
        Map<String, String> details = entry.details();
        return Stream.of("name", "version", "assets", "entries")
                .filter(details::containsKey)
                .map(key -> details.getOrDefault(key, ""))
                .findFirst()
                .orElse("");
    }

    /** A threat of the own catalogue has the name that it had then. */
    private String proposal(JournalEntry entry, Texts texts) {
        String key = entry.subject();
        String threat = key.substring(key.indexOf(':') + 1);
        return catalogue
                .threat(threat)
                .map(found -> found.text(texts.language()).name())
                .orElseGet(() -> entry.details().getOrDefault("name", key));
    }
}
