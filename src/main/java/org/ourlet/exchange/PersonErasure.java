// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.Map;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.exchange.person.PersonalRows;
import org.ourlet.journal.Journal;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person in rows, journal and account, in one transaction. */
@Service
public class PersonErasure {

    private final PersonalRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PersonErasure(PersonalRows rows, Journal journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
    }

    /** The entry that says so names nobody. */
    @Transactional
    public void run(Actor actor, OrganisationId organisation, PersonTraces traces, String label, String unusable) {
        String account = traces.account();
        boolean only = account != null && !rows.usedElsewhere(organisation, account);
        int changed = rows.erase(organisation, traces, label);
        traces.words().forEach(word -> journal.eraseMentions(organisation, actor, word));
        if (account != null) {
            journal.erase(organisation, actor, account);
        }
        if (account != null && only) {
            rows.closeAccount(account, label, unusable);
            journal.eraseInInstallation(actor, account);
        }
        Map<String, String> details = Map.of("rows", Integer.toString(changed));
        events.publishEvent(new Change(organisation, actor, "person.erased", traces.person(), details));
    }
}
