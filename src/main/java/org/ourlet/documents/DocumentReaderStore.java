// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/** Who was named as a reader of which document. */
public interface DocumentReaderStore {

    /** Keys of persons by code of the document. */
    Map<String, Set<String>> all(OrganisationId organisation);

    /** False when that person was named before. */
    boolean insert(OrganisationId organisation, String document, String person, Actor by, Instant at);

    /** False when that person was not named. */
    boolean delete(OrganisationId organisation, String document, String person);
}
