// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;

/**
 * A document of an organisation, made from a template (documented information). Lives across cycles; its versions follow each
 * other.
 *
 * @param language in which the present version is written
 * @param nextReview of the approved version, null when there is none
 * @param versions in the order of their numbers
 * @param approvals all decisions, in order of time
 */
public record Document(
        String id,
        String workProduct,
        Language language,
        @Nullable LocalDate nextReview,
        Instant createdAt,
        List<DocumentVersion> versions,
        List<Approval> approvals) {

    public Document {
        versions = versions.stream()
                .sorted(Comparator.comparing(DocumentVersion::number))
                .toList();
        approvals =
                approvals.stream().sorted(Comparator.comparing(Approval::at)).toList();
    }

    /** The version that is being written or waits for a decision. */
    public Optional<DocumentVersion> open() {
        return versions.stream()
                .filter(version -> version.draft() || version.inReview() || version.inApproval() || version.growing())
                .findFirst();
    }

    /** The version of a record that grows. */
    public Optional<DocumentVersion> growing() {
        return open().filter(DocumentVersion::growing);
    }

    public Optional<DocumentVersion> inApproval() {
        return open().filter(DocumentVersion::inApproval);
    }

    /** The version in force. */
    public Optional<DocumentVersion> approved() {
        return versions.stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .findFirst();
    }

    /** The last version of a record that was closed and is still at hand. */
    public Optional<DocumentVersion> closed() {
        return versions.stream()
                .filter(version -> version.status() == VersionStatus.FINAL)
                .reduce((earlier, later) -> later);
    }

    public Optional<DocumentVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The approval of a version. */
    public Optional<Approval> approvalOf(DocumentVersion version) {
        return approvals.stream()
                .filter(approval -> approval.approved() && approval.version().equals(version.id()))
                .findFirst();
    }

    /** The last decision on a version when it was sent back. */
    public Optional<Approval> sentBack(DocumentVersion version) {
        return approvals.stream()
                .filter(approval -> approval.version().equals(version.id()))
                .reduce((earlier, later) -> later)
                .filter(approval -> !approval.approved());
    }

    /** When a version was approved for the first time. */
    Optional<Instant> establishedAt() {
        return approvals.stream().filter(Approval::approved).map(Approval::at).findFirst();
    }

    int nextNumber() {
        return versions.stream().mapToInt(DocumentVersion::number).max().orElse(0) + 1;
    }
}
