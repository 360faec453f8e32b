// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ourlet.journal.chain.ChainCheck;
import org.ourlet.journal.chain.ChainVerdict;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** Checks chains of the journal against the key and the anchors. */
@Service
public class JournalVerification {

    private final JournalStore store;
    private final JournalKey key;
    private final Anchors anchors;

    public JournalVerification(JournalStore store, JournalKey key, Anchors anchors) {
        this.store = store;
        this.key = key;
        this.anchors = anchors;
    }

    /** People may go on working: what comes while it runs is not missed. */
    public ChainVerdict verify(OrganisationId organisation) {
        List<Head> known = new ArrayList<>(anchors.of(organisation.value()));
        known.add(store.head(organisation));
        ChainCheck check = new ChainCheck(key, organisation.value(), known);
        store.scan(organisation, check::accept);
        return check.verdict();
    }

    /** Every chain that the database or the anchors know. */
    public List<ChainVerdict> verifyAll() {
        Set<String> chains = new TreeSet<>();
        store.heads().forEach(head -> chains.add(head.chain()));
        anchors.all().forEach(head -> chains.add(head.chain()));
        return chains.stream().map(chain -> verify(new OrganisationId(chain))).toList();
    }
}
