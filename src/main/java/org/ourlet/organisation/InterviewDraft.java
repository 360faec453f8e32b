// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Arrays;
import java.util.List;
import org.ourlet.guide.WorkProduct;
import org.ourlet.tailoring.EffortEstimate;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.SelectionDocuments;
import org.ourlet.tailoring.Tailoring;

/**
 * What the answers given so far already give the ISMS: its size at the recommended level and the documents that are begun.
 * Our own.
 */
public record InterviewDraft(ImplementationLevel level, int documents, EffortEstimate effort, List<Begun> begun) {

    /**
     * A document that has something in it.
     *
     * @param known what it has, as in message keys
     */
    public record Begun(WorkProduct workProduct, List<String> known) {

        public Begun {
            known = List.copyOf(known);
        }
    }

    public InterviewDraft {
        begun = List.copyOf(begun);
    }

    public static InterviewDraft of(Profile profile, Tailoring tailoring) {
        ImplementationLevel level = tailoring.levels().recommended();
        Selection selection = tailoring.selection(level);
        SelectionDocuments documents = tailoring.documents(selection);
        List<Begun> begun = documents.workProducts().stream()
                .map(product -> new Begun(product, knownFor(product, profile)))
                .filter(each -> !each.known().isEmpty())
                .toList();
        return new InterviewDraft(level, documents.count(), tailoring.effort(selection, profile.size()), begun);
    }

    private static List<String> knownFor(WorkProduct product, Profile profile) {
        return Arrays.stream(FirstWords.values())
                .filter(words -> words.belongTo(product.id()) && words.knownFrom(profile))
                .map(FirstWords::slug)
                .toList();
    }
}
