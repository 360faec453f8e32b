// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.HashMap;
import java.util.Map;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.exchange.OrganisationRows.Prepared;
import org.ourlet.exchange.leaving.UnreadablePackage;
import org.ourlet.exchange.leaving.UnreadablePackage.Reason;
import org.ourlet.journal.JournalIntake;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a checked package in place, in one transaction: all of it or nothing. */
@Service
public class PackageIntake {

    private final OrganisationRows rows;
    private final Accounts accounts;
    private final JournalIntake journal;
    private final ApplicationEventPublisher events;

    PackageIntake(OrganisationRows rows, Accounts accounts, JournalIntake journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.accounts = accounts;
        this.journal = journal;
        this.events = events;
    }

    /** @param unusable hash of a password that nobody knows, for accounts that did not exist here */
    @Transactional
    public void take(Actor actor, Prepared prepared, String unusable) {
        if (rows.has(prepared.organisation())) {
            throw new UnreadablePackage(Reason.PRESENT);
        }
        Map<String, String> matched = new HashMap<>();
        for (Account brought : prepared.accounts()) {
            matched.put(brought.id(), accounts.matchOrCreate(brought, unusable).id());
        }
        rows.copy(prepared, matched);
        journal.take(prepared.organisation(), prepared.database(), matched);
        Map<String, String> details = Map.of("package", prepared.hash());
        String id = prepared.organisation().value();
        events.publishEvent(new Change(prepared.organisation(), actor, "organisation.received", id, details));
        events.publishEvent(new Change(null, actor, "organisation.received", id, Map.of("name", prepared.name())));
    }
}
