// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProductStatus;

/**
 * A line of the register of documents and records (W04).
 *
 * @param selected whether an activity of the present cycle produces it
 * @param stale why it needs a review, empty when it does not
 * @param document null when none is written in the program
 * @param kept null when none is kept elsewhere
 */
public record RegisterEntry(
        WorkProduct workProduct,
        WorkProductStatus status,
        boolean selected,
        List<StaleReason> stale,
        @Nullable Document document,
        @Nullable KeptElsewhere kept) {

    /** Access restrictions that keep nobody of the organisation out: public and internal. */
    private static final Set<String> EVERYBODY = Set.of("P", "I");

    public RegisterEntry {
        stale = List.copyOf(stale);
    }

    /** The version that is written on or waits for a decision beside an approved one. */
    public Optional<DocumentVersion> next() {
        return document == null ? Optional.empty() : document.open();
    }

    /** Whether everybody in the organisation may read it: approved, and public or internal. */
    public boolean published() {
        boolean forEverybody = EVERYBODY.contains(workProduct.classification().access());
        return forEverybody
                && (kept != null || document != null && document.approved().isPresent());
    }

    public boolean reviewDueBefore(LocalDate day) {
        LocalDate review = status.nextReview();
        return review != null && review.isBefore(day);
    }
}
