// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.Collection;
import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of the journal. There is no way to change or remove one. */
public interface JournalStore {

    /** Stands for the installation itself, which belongs to no organisation. */
    OrganisationId INSTALLATION = new OrganisationId("installation");

    void append(OrganisationId organisation, JournalEntry entry);

    List<JournalEntry> about(OrganisationId organisation, String subject, int most);

    /** About any of the subjects; they are not empty. */
    List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most);

    List<JournalEntry> latest(OrganisationId organisation, int most);
}
