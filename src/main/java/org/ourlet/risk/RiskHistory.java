// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalEntry;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** What became of one risk: its levels in the assessments that continue each other, and who did what to it. Our own. */
@Service
public class RiskHistory {

    /** Assessments further back are not looked at. */
    private static final int MOST_ASSESSMENTS = 10;

    private static final int MOST_ENTRIES = 500;

    private final RiskAssessments assessments;
    private final Shelf shelf;
    private final Journal journal;

    RiskHistory(RiskAssessments assessments, Shelf shelf, Journal journal) {
        this.assessments = assessments;
        this.shelf = shelf;
        this.journal = journal;
    }

    /** The risk in one assessment. */
    public record Past(KeptAssessment kept, EvaluatedRisk risk) {}

    /** In that assessment and those before it, the latest first. */
    public List<Past> past(OrganisationId organisation, String assessment, String ref) {
        List<Past> past = new ArrayList<>();
        chain(organisation, assessment).forEach(stored -> {
            KeptAssessment kept = shelf.kept(organisation, stored);
            kept.evaluation().find(ref).ifPresent(risk -> past.add(new Past(kept, risk)));
        });
        return past;
    }

    /** What people did to the risk in that assessment and those before it, the latest first. */
    public List<JournalEntry> entries(OrganisationId organisation, String assessment, String ref) {
        Set<String> chain = chain(organisation, assessment).stream()
                .map(stored -> stored.header().id())
                .collect(Collectors.toSet());
        return journal.about(organisation, ref, MOST_ENTRIES).stream()
                .filter(entry -> chain.contains(entry.details().getOrDefault("assessment", "")))
                .toList();
    }

    private List<Stored> chain(OrganisationId organisation, String assessment) {
        Map<String, Stored> all = assessments.all(organisation).stream()
                .collect(Collectors.toMap(stored -> stored.header().id(), Function.identity()));
        List<Stored> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        @Nullable String id = assessment;
        while (id != null && all.containsKey(id) && seen.add(id) && chain.size() < MOST_ASSESSMENTS) {
            Stored stored = all.get(id);
            chain.add(stored);
            id = stored.header().reviewOf();
        }
        return chain;
    }
}
