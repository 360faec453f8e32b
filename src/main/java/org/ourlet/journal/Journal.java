// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ourlet.journal.chain.Deed;
import org.ourlet.journal.chain.Erasure;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the journal and reads it back. */
@Service
public class Journal {

    private static final int MOST_REMEMBERED = 200;

    private final JournalStore store;
    private final JournalKey key;
    private final EndOfTransaction end;
    private final Clock clock;
    private final RememberedEach<Integer, List<JournalEntry>> latest;

    Journal(JournalStore store, JournalKey key, EndOfTransaction end, Clock clock, Revisions revisions) {
        this.store = store;
        this.key = key;
        this.end = end;
        this.clock = clock;
        this.latest = revisions.rememberEach(MOST_REMEMBERED);
    }

    /** Runs in the transaction of the change: both are there or neither. */
    @EventListener
    void write(Change change) {
        OrganisationId organisation = change.organisation();
        OrganisationId chain = organisation == null ? JournalStore.INSTALLATION : organisation;
        end.append(chain, () -> append(chain, change));
    }

    /** Writes what changes nothing, and so has no transaction of its own: a refusal, an export, a sensitive read. */
    @Transactional
    public void note(Change change) {
        write(change);
    }

    private void append(OrganisationId chain, Change change) {
        Particulars particulars = new Particulars(
                Ids.secret(), change.actor().account(), change.actor().name(), change.details());
        Deed deed =
                new Deed(Ids.next(clock.instant()), Instants.text(clock.instant()), change.action(), change.subject());
        Head head = store.reserve(chain);
        store.append(chain, key.next(head, deed, particulars.hash()), particulars);
    }

    /**
     * Takes name and details away from all entries in which the account acted. The entries stay, and the chain holds.
     *
     * @return how many entries
     */
    @Transactional
    public int erase(OrganisationId organisation, Actor actor, String account) {
        return erase(organisation, actor, account, store.numbersOf(organisation, account));
    }

    /** The same for entries whose details mention a word, such as a name, whoever acted. */
    @Transactional
    public int eraseMentions(OrganisationId organisation, Actor actor, String word) {
        return erase(organisation, actor, "mentions", store.numbersMentioning(organisation, word));
    }

    /** The same in the chain of the installation. */
    @Transactional
    public int eraseInInstallation(Actor actor, String account) {
        return erase(JournalStore.INSTALLATION, actor, account, store.numbersOf(JournalStore.INSTALLATION, account));
    }

    private int erase(OrganisationId chain, Actor actor, String subject, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            store.erase(chain, numbers);
            Map<String, String> details = Erasure.of(numbers).details();
            Change change = new Change(chain, actor, Erasure.action(), subject, details);
            end.append(chain, () -> append(chain, change));
        }
        return numbers.size();
    }

    /** The latest entries of an organisation about one subject, newest first. */
    public List<JournalEntry> about(OrganisationId organisation, String subject, int most) {
        return store.about(organisation, List.of(subject), most);
    }

    /** The latest entries of an organisation about any of the subjects, newest first. */
    public List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most) {
        return store.about(organisation, subjects, most);
    }

    /** The latest changes in an organisation, newest first. */
    public List<JournalEntry> latest(OrganisationId organisation, int most) {
        return latest.of(organisation, most, () -> store.changes(organisation, most));
    }

    /** First words of the actions that occur, in order. */
    public List<String> kinds(OrganisationId organisation) {
        return store.kinds(organisation);
    }

    public List<NumberedEntry> find(OrganisationId organisation, JournalQuery query, int most) {
        return store.find(organisation, query, most);
    }

    public List<JournalPerson> persons(OrganisationId organisation) {
        return store.persons(organisation);
    }
}
