// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.Link;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.OrganisationId;

/** Rows of the journal. There is no way to change or remove an entry; only particulars of persons can be erased. */
public interface JournalStore {

    /** Stands for the installation itself, which belongs to no organisation. */
    OrganisationId INSTALLATION = new OrganisationId("installation");

    /** The end of the chain, reserved for this transaction: nobody else appends to it until the transaction ends. */
    Head reserve(OrganisationId organisation);

    /**
     * Appends after the reserved end.
     *
     * @param particulars null when they were erased before the entry came here
     */
    void append(OrganisationId organisation, Link link, @Nullable Particulars particulars);

    List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most);

    /** Newest first; at most one more than a page, so that the caller knows whether there is another. */
    List<NumberedEntry> find(OrganisationId organisation, JournalQuery query, int most);

    /** The latest changes of facts, newest first; neither what was only read nor what was refused. */
    List<JournalEntry> changes(OrganisationId organisation, int most);

    /** First words of the actions that occur. */
    List<String> kinds(OrganisationId organisation);

    /** Who stands in the entries of the chain, by account. */
    List<JournalPerson> persons(OrganisationId organisation);

    /** Every entry of the chain in order, without keeping them all in memory. */
    void scan(OrganisationId organisation, Consumer<ChainRow> reader);

    Head head(OrganisationId organisation);

    /** The ends of all chains. */
    @AcrossOrganisations("the check of the whole installation; numbers and hashes only")
    List<Head> heads();

    /** Numbers of entries with particulars of the account, in order. */
    List<Long> numbersOf(OrganisationId organisation, String account);

    /** Numbers of entries whose details hold the text, in order. */
    List<Long> numbersMentioning(OrganisationId organisation, String text);

    void erase(OrganisationId organisation, List<Long> numbers);
}
