// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of questions on published documents. */
public interface ReadingQuestionStore {

    /** In order of their numbers. */
    List<ReadingQuestion> of(OrganisationId organisation, String document);

    /** In place of all that there were. */
    void replace(OrganisationId organisation, String document, List<ReadingQuestion> questions);
}
