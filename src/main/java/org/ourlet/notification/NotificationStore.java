// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ourlet.shared.OrganisationId;

/** Rows of what people were told, and whether they want mail. */
public interface NotificationStore {

    /** Newest first. */
    List<Notification> of(OrganisationId organisation, String person, int most);

    Optional<Notification> find(OrganisationId organisation, String person, String id);

    int fresh(OrganisationId organisation, String person);

    /** False when the person heard of the same thing before. */
    boolean insert(OrganisationId organisation, String person, String once, Notification notification);

    void markRead(OrganisationId organisation, String person, String id, Instant at);

    /** Everything that leads to that page. */
    void markSettled(OrganisationId organisation, String person, String path, Instant at);

    void markAllRead(OrganisationId organisation, String person, Instant at);

    /** Those of the persons who want no mail. */
    Set<String> withoutMail(OrganisationId organisation, Collection<String> persons);

    void chooseMail(OrganisationId organisation, String person, boolean wanted);

    /** True for one caller only, on however many servers. */
    boolean claim(OrganisationId organisation, LocalDate day);

    /** Whether somebody claimed the day. */
    boolean claimed(OrganisationId organisation, LocalDate day);
}
