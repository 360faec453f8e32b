// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document. While it is a draft its text follows from the answers; when it is sent for approval its text is
 * frozen.
 *
 * @param number from 1, as people see it
 * @param frozen null while it is a draft
 * @param revision counts changes of the row: whoever saves names the one that was read
 */
public record DocumentVersion(
        String id,
        int number,
        VersionStatus status,
        Writing writing,
        @Nullable Frozen frozen,
        long revision) {

    /**
     * The answers to the blanks, and who wrote them last.
     *
     * @param file that takes the place of the text, null when the text follows from the answers
     * @param wording sections that do not say what the template says
     */
    public record Writing(
            Map<String, String> answers,
            String account,
            String author,
            Instant changedAt,
            @Nullable OwnFile file,
            Wording wording) {

        public Writing {
            answers = Map.copyOf(answers);
        }

        /** Without a file, in the words of the template. */
        public Writing(Map<String, String> answers, String account, String author, Instant changedAt) {
            this(answers, account, author, changedAt, null, Wording.NONE);
        }

        Writing withoutFile() {
            return new Writing(answers, account, author, changedAt, null, wording);
        }

        Writing with(Wording other) {
            return new Writing(answers, account, author, changedAt, file, other);
        }
    }

    /**
     * What was sent for approval.
     *
     * @param text in the form of {@link FrozenText}
     * @param inputs hash of everything that the text rests on, by its key
     */
    public record Frozen(String text, String hash, Map<String, String> inputs, Instant sentAt) {

        public Frozen {
            inputs = Map.copyOf(inputs);
        }
    }

    public boolean draft() {
        return status == VersionStatus.DRAFT;
    }

    /** Others read it before it goes to whoever decides. */
    public boolean inReview() {
        return status == VersionStatus.IN_REVIEW;
    }

    public boolean inApproval() {
        return status == VersionStatus.IN_APPROVAL;
    }

    /** A record that grows. */
    public boolean growing() {
        return status == VersionStatus.OPEN;
    }

    /** Whether its time of keeping is over and its text is gone. */
    public boolean destroyed() {
        return status == VersionStatus.DESTROYED;
    }

    /** What was sent; empty for a draft. */
    public Optional<Frozen> sent() {
        return Optional.ofNullable(frozen);
    }

    boolean hasHash(String hash) {
        return frozen != null && frozen.hash().equals(hash);
    }

    /** As it is after the store has saved it. */
    DocumentVersion next() {
        return new DocumentVersion(id, number, status, writing, frozen, revision + 1);
    }

    DocumentVersion rewritten(Writing written) {
        VersionStatus kept = growing() || inReview() ? status : VersionStatus.DRAFT;
        return new DocumentVersion(id, number, kept, written, null, revision);
    }

    /** A record as it stands now, to be kept. */
    DocumentVersion closed(Frozen text) {
        return new DocumentVersion(id, number, VersionStatus.FINAL, writing, text, revision);
    }

    DocumentVersion sent(Frozen text) {
        return new DocumentVersion(id, number, VersionStatus.IN_APPROVAL, writing, text, revision);
    }

    DocumentVersion backToDraft() {
        return new DocumentVersion(id, number, VersionStatus.DRAFT, writing, null, revision);
    }

    DocumentVersion with(VersionStatus changed) {
        return new DocumentVersion(id, number, changed, writing, frozen, revision);
    }
}
