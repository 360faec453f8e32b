// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Accounts;
import org.ourlet.exchange.person.ErasureRefusal;
import org.ourlet.exchange.person.LegalHoldStore;
import org.ourlet.exchange.person.PersonDirectory;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.exchange.person.PersonalRows;
import org.ourlet.shared.Actor;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** What an organisation knows of a person: to hand out, and to erase unless a legal hold stands. */
@Service
public class PersonalParticulars {

    private final PersonDirectory directory;
    private final PersonalRows rows;
    private final LegalHoldStore holds;
    private final PersonErasure erasure;
    private final Accounts accounts;

    PersonalParticulars(
            PersonDirectory directory,
            PersonalRows rows,
            LegalHoldStore holds,
            PersonErasure erasure,
            Accounts accounts) {
        this.directory = directory;
        this.rows = rows;
        this.holds = holds;
        this.erasure = erasure;
        this.accounts = accounts;
    }

    /** @throws NotFound when the organisation has no such person */
    public PersonTraces traces(OrganisationId organisation, String person) {
        return directory.find(organisation, person).orElseThrow(NotFound::new);
    }

    public Map<String, List<Map<String, Object>>> rows(OrganisationId organisation, PersonTraces traces) {
        return rows.about(organisation, traces);
    }

    public Optional<ErasureRefusal> refusal(Actor actor, OrganisationId organisation, PersonTraces traces) {
        if (holds.find(organisation).isPresent()) {
            return Optional.of(ErasureRefusal.LEGAL_HOLD);
        }
        if (traces.person().equals(actor.person())) {
            return Optional.of(ErasureRefusal.ONESELF);
        }
        return traces.holdsRoles() ? Optional.of(ErasureRefusal.HOLDS_ROLES) : Optional.empty();
    }

    /** @param label stands where the name stood */
    public Optional<ErasureRefusal> erase(Actor actor, OrganisationId organisation, String person, String label) {
        PersonTraces traces = traces(organisation, person);
        Optional<ErasureRefusal> refusal = refusal(actor, organisation, traces);
        if (refusal.isEmpty()) {
            erasure.run(actor, organisation, traces, label, accounts.unusablePassword());
        }
        return refusal;
    }
}
