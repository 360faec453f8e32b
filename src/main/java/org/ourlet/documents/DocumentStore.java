// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/** Rows of documents, of their versions and of decisions on them. */
public interface DocumentStore {

    /** With all versions and their texts. */
    Optional<Document> find(OrganisationId organisation, String workProduct);

    /** All documents; texts and answers are left out, and so are versions no longer in force. */
    List<Document> all(OrganisationId organisation);

    /** Answers to the blanks of each document: of the version that is written on or waits, else of the one in force. */
    Map<String, Map<String, String>> answers(OrganisationId organisation);

    /** What a search looks through, by code; documents without a text are left out. */
    Map<String, SearchableText> texts(OrganisationId organisation);

    /** Whether a version was ever approved, or the work product is kept elsewhere. */
    boolean isEstablished(OrganisationId organisation, String workProduct);

    /** Without its versions. */
    void insert(OrganisationId organisation, Document document);

    void update(OrganisationId organisation, String document, Language language, @Nullable LocalDate nextReview);

    void insert(OrganisationId organisation, String document, DocumentVersion version);

    /** False when somebody changed the version since its revision was read. */
    boolean update(OrganisationId organisation, DocumentVersion version);

    void insert(OrganisationId organisation, String id, Approval approval);
}
