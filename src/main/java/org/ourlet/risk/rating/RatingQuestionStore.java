// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of ratings that colleagues were asked for. Those that were withdrawn are not there any more. */
public interface RatingQuestionStore {

    Optional<RatingQuestion> find(OrganisationId organisation, String id);

    /** Those about a risk, the oldest first. */
    List<RatingQuestion> about(OrganisationId organisation, RatingQuestion.About about);

    /** A question that waits, and what could happen. */
    record Waiting(String id, String scenario) {}

    /**
     * Those without an answer that do not expire before the moment, the oldest first. What stands in an assessment that a
     * later one continues is not asked any more.
     */
    List<Waiting> waitingFor(OrganisationId organisation, String person, Instant now);

    void insert(OrganisationId organisation, RatingQuestion question);

    /** False when it was answered or withdrawn before. */
    boolean answer(OrganisationId organisation, String id, String account, RatingAnswer answer);

    /** Of the answers about a risk that one is its rating, and no other. */
    void take(OrganisationId organisation, RatingQuestion question, RatingQuestion.Taking taking);

    /** False when it was answered or withdrawn before. */
    boolean withdraw(OrganisationId organisation, String id);
}
