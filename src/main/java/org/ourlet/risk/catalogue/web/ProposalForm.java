// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.AdjustedProposal;
import org.ourlet.risk.catalogue.OwnRisk;
import org.ourlet.risk.catalogue.Proposal;
import org.ourlet.risk.catalogue.ProposalKey;

/** What is typed about a risk: a proposal that is adjusted, or one in words of one's own. */
public record ProposalForm(
        String sentence, String agent, List<String> weakness, String ownWeakness, List<String> criterion) {

    static final ProposalForm EMPTY = new ProposalForm(null, null, null, null, codes());

    private static final int LONGEST_SENTENCE = 500;
    private static final int LONGEST = 200;

    public ProposalForm(
            @Nullable String sentence,
            @Nullable String agent,
            @Nullable List<String> weakness,
            @Nullable String ownWeakness,
            @Nullable List<String> criterion) {
        this.sentence = given(sentence);
        this.agent = given(agent);
        this.weakness = weakness == null ? List.of() : List.copyOf(weakness);
        this.ownWeakness = given(ownWeakness);
        this.criterion = criterion == null ? List.of() : List.copyOf(criterion);
    }

    /** As the catalogue proposes it; the sentence follows from the ticks until somebody types one. */
    static ProposalForm of(Proposal proposal) {
        return new ProposalForm(
                null,
                null,
                proposal.weaknesses().stream().map(each -> each.id()).toList(),
                null,
                proposal.threat().criteria().stream()
                        .map(SecurityCriterion::code)
                        .toList());
    }

    private static List<String> codes() {
        return SecurityCriterion.STANDARD.stream().map(SecurityCriterion::code).toList();
    }

    /** Message keys by field. */
    Map<String, String> problems(boolean sentenceNeeded) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (sentenceNeeded && sentence.isBlank()) {
            problems.put("sentence", "catalogue.own.sentence-missing");
        } else if (sentence.length() > LONGEST_SENTENCE) {
            problems.put("sentence", "catalogue.own.sentence-long");
        }
        if (agent.length() > LONGEST) {
            problems.put("agent", "catalogue.own.long");
        }
        if (ownWeakness.length() > LONGEST) {
            problems.put("ownWeakness", "catalogue.own.long");
        }
        if (criteria().isEmpty()) {
            problems.put("criterion", "catalogue.own.criterion-missing");
        }
        return problems;
    }

    private TreeSet<SecurityCriterion> criteria() {
        TreeSet<SecurityCriterion> criteria = new TreeSet<>();
        criterion.stream().filter(codes()::contains).forEach(code -> criteria.add(new SecurityCriterion(code)));
        return criteria;
    }

    AdjustedProposal adjusted(ProposalKey key) {
        return new AdjustedProposal(
                key, sentence.strip(), new LinkedHashSet<>(weakness), ownWeakness.strip(), criteria());
    }

    OwnRisk own(String asset) {
        return new OwnRisk(asset, sentence.strip(), agent.strip(), ownWeakness.strip(), criteria());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
