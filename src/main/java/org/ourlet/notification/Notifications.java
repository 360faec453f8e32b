// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told in an organisation, newest first, and whether it also goes out by mail. */
@Service
public class Notifications {

    /** So many are shown; older ones have had their time. */
    static final int SHOWN = 100;

    private final NotificationStore store;
    private final Clock clock;

    Notifications(NotificationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<Notification> of(OrganisationId organisation, String person) {
        return store.of(organisation, person, SHOWN);
    }

    /** How many are new. */
    public int fresh(OrganisationId organisation, String person) {
        return store.fresh(organisation, person);
    }

    /** Marks it as read and answers it. */
    @Transactional
    public Notification open(OrganisationId organisation, String person, String id) {
        Notification found = store.find(organisation, person, id).orElseThrow(NotFound::new);
        store.markRead(organisation, person, id, clock.instant());
        return found;
    }

    @Transactional
    public void markAllRead(OrganisationId organisation, String person) {
        store.markAllRead(organisation, person, clock.instant());
    }

    /** Whether the person wants mail; so until she says otherwise. */
    public boolean mailWanted(OrganisationId organisation, String person) {
        return store.withoutMail(organisation, Set.of(person)).isEmpty();
    }

    @Transactional
    public void chooseMail(OrganisationId organisation, String person, boolean wanted) {
        store.chooseMail(organisation, person, wanted);
    }
}
