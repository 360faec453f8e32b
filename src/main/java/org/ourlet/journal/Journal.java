// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Writes the journal and reads it back. */
@Service
public class Journal {

    private final JournalStore store;
    private final Clock clock;

    Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Runs in the transaction of the change: both are there or neither. */
    @EventListener
    void write(Change change) {
        OrganisationId organisation = change.organisation();
        store.append(
                organisation == null ? JournalStore.INSTALLATION : organisation,
                new JournalEntry(
                        Ids.next(clock.instant()),
                        clock.instant(),
                        change.actor().account(),
                        change.actor().name(),
                        change.action(),
                        change.subject(),
                        change.details()));
    }

    /** The latest entries of an organisation about one subject, newest first. */
    public List<JournalEntry> about(OrganisationId organisation, String subject, int most) {
        return store.about(organisation, subject, most);
    }

    /** The latest entries of an organisation about any of the subjects, newest first. */
    public List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most) {
        return store.about(organisation, subjects, most);
    }

    /** The latest entries of an organisation, newest first. */
    public List<JournalEntry> latest(OrganisationId organisation, int most) {
        return store.latest(organisation, most);
    }
}
