// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.shared.Language;

/**
 * A line of the register of documents and records (W04).
 *
 * @param workProduct with the classification that holds for this document
 * @param template null when there is none
 * @param selected whether an activity of the present cycle produces it
 * @param stale why it needs a review, empty when it does not
 * @param document null when none is written in the program
 * @param kept null when none is kept elsewhere
 */
public record RegisterEntry(
        WorkProduct workProduct,
        @Nullable DocumentTemplate template,
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

    /** Names it in addresses: the code of the work product, with its part if that consists of several documents. */
    public String code() {
        return template == null ? workProduct.id() : template.code();
    }

    /** A part of a work product has the name of its template. */
    public String name(Language language) {
        return part() ? Objects.requireNonNull(template).text(language).title() : workProduct.name(language);
    }

    /** The language in which {@link #name} answers. */
    public Language languageOfName(Language asked) {
        return part()
                ? Objects.requireNonNull(template).languageOfText(asked)
                : workProduct.names().languageFor(asked);
    }

    /** Whether it is one of several documents of a work product. */
    public boolean part() {
        return template != null && !template.frame().part().isEmpty();
    }

    /** Whether it is a register or form that grows. */
    public boolean record() {
        return template != null && template.record();
    }

    /** The version that is written on or waits for a decision beside an approved one. */
    public Optional<DocumentVersion> next() {
        return document == null ? Optional.empty() : document.open();
    }

    /** Whether everybody in the organisation may read it: approved, and public or internal. */
    public boolean published() {
        return forEverybody() && inForce();
    }

    /** Whether there is a version in force, here or elsewhere. */
    boolean inForce() {
        return kept != null || document != null && document.approved().isPresent();
    }

    /** Whether its access restriction keeps nobody of the organisation out. */
    public boolean forEverybody() {
        return forEverybody(workProduct.classification());
    }

    /** Whether that access restriction keeps nobody of the organisation out. */
    static boolean forEverybody(WorkProduct.Classification classification) {
        return EVERYBODY.contains(classification.access());
    }

    /** The approval of the version in force. */
    public Optional<Approval> approval() {
        return Optional.ofNullable(document)
                .flatMap(written -> written.approved().flatMap(written::approvalOf));
    }

    public boolean reviewDueBefore(LocalDate day) {
        LocalDate review = status.nextReview();
        return review != null && review.isBefore(day);
    }
}
