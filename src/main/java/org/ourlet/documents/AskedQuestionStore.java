// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of questions that colleagues were asked. Those that were withdrawn are not there any more. */
public interface AskedQuestionStore {

    Optional<AskedQuestion> find(OrganisationId organisation, String id);

    /** On that document, the latest first. */
    List<AskedQuestion> on(OrganisationId organisation, String document);

    /** Those without an answer that do not expire before the moment, the oldest first. */
    List<AskedQuestion> waitingFor(OrganisationId organisation, String person, Instant now);

    void insert(OrganisationId organisation, AskedQuestion question);

    /** False when it was answered or withdrawn before. */
    boolean markAnswered(OrganisationId organisation, String id, String account, AskedQuestion.Answer answer);

    /** False when it was answered or withdrawn before. */
    boolean withdraw(OrganisationId organisation, String id, Instant at);
}
