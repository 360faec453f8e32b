// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody whom news concerns, in the transaction in which it happened. */
@Component
class NewsDesk {

    private final NotificationStore store;
    private final People people;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Outbox outbox;
    private final MailWriter writer;
    private final Clock clock;

    NewsDesk(
            NotificationStore store,
            People people,
            Accounts accounts,
            Organisations organisations,
            Outbox outbox,
            MailWriter writer,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.organisations = organisations;
        this.outbox = outbox;
        this.writer = writer;
        this.clock = clock;
    }

    /** Somebody who can be told: a person and the account by which she signs in. */
    private record Reader(Person person, Account account) {}

    @EventListener
    void hear(News news) {
        if (news.persons().isEmpty()) {
            return;
        }
        List<Reader> told =
                readers(news).stream().filter(reader -> keep(news, reader)).toList();
        if (!told.isEmpty() && outbox.open()) {
            mail(news, told);
        }
    }

    @EventListener
    void settle(Settled settled) {
        if (settled.person() != null) {
            store.markSettled(settled.organisation(), settled.person(), settled.path(), clock.instant());
        }
    }

    private List<Reader> readers(News news) {
        Map<String, Person> byAccount = new LinkedHashMap<>();
        for (Person person : people.team(news.organisation()).persons()) {
            if (person.account() != null && news.persons().contains(person.id())) {
                byAccount.put(person.account(), person);
            }
        }
        return accounts.all(byAccount.keySet()).stream()
                .filter(account -> !account.suspended())
                .map(account -> new Reader(Objects.requireNonNull(byAccount.get(account.id())), account))
                .toList();
    }

    private boolean keep(News news, Reader reader) {
        String id = Ids.next(clock.instant());
        Notification notification = new Notification(
                id,
                news.sentence(),
                news.subject().name().in(reader.account().language()),
                news.by(),
                news.subject().path(),
                clock.instant(),
                null);
        String once = news.once().isEmpty() ? id : news.once();
        return store.insert(news.organisation(), reader.person().id(), once, notification);
    }

    private void mail(News news, List<Reader> told) {
        Organisation organisation = organisations.get(news.organisation());
        Set<String> without = store.withoutMail(
                news.organisation(),
                told.stream().map(reader -> reader.person().id()).toList());
        told.stream()
                .filter(reader -> !without.contains(reader.person().id()))
                .forEach(reader -> outbox.put(writer.news(news, organisation, reader.account())));
    }
}
