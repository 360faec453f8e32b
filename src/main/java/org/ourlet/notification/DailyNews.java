// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.LocalDate;
import java.util.List;
import org.ourlet.organisation.Organisation;
import org.ourlet.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people hear because of the date: once a day for each organisation, on however many servers. */
@Service
public class DailyNews {

    private final NotificationStore store;
    private final ObjectProvider<NewsOfTheDay> sources;
    private final ApplicationEventPublisher events;

    DailyNews(NotificationStore store, ObjectProvider<NewsOfTheDay> sources, ApplicationEventPublisher events) {
        this.store = store;
        this.sources = sources;
        this.events = events;
    }

    public boolean told(OrganisationId organisation, LocalDate today) {
        return store.claimed(organisation, today);
    }

    /** Read before {@link #tell} and outside its transaction, as it takes longer. */
    public List<News> of(Organisation organisation, LocalDate today) {
        return sources.orderedStream()
                .flatMap(source -> source.on(organisation, today).stream())
                .toList();
    }

    /** False when another server was faster. */
    @Transactional
    public boolean tell(OrganisationId organisation, LocalDate today, List<News> news) {
        boolean first = store.claim(organisation, today);
        if (first) {
            news.forEach(events::publishEvent);
        }
        return first;
    }
}
