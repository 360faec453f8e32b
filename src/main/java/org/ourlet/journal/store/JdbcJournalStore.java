// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.Anchors;
import org.ourlet.journal.JournalEntry;
import org.ourlet.journal.JournalPerson;
import org.ourlet.journal.JournalQuery;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.NumberedEntry;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.Link;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJournalStore implements JournalStore {

    private static final String SELECT = "select e.entry_number, e.id, e.at, e.action, e.subject, p.account_id,"
            + " p.account_name, p.details from journal_entry e left join journal_particulars p"
            + " on p.organisation_id = e.organisation_id and p.entry_number = e.entry_number"
            + " where e.organisation_id = :organisation";

    private final JdbcClient jdbc;
    private final Details details;
    private final ChainReader reader;
    private final AfterCommit anchoring;

    JdbcJournalStore(JdbcClient jdbc, Details details, Anchors anchors) {
        this.jdbc = jdbc;
        this.details = details;
        this.reader = new ChainReader(jdbc, details);
        this.anchoring = new AfterCommit(anchors);
    }

    /** One statement that locks the row of the chain, counts, and answers the hash of the entry before. */
    @Override
    public Head reserve(OrganisationId organisation) {
        return jdbc.sql("insert into journal_head (organisation_id, entry_number, mac) values (?, 1, '')"
                        + " on conflict (organisation_id) do update set entry_number = journal_head.entry_number + 1"
                        + " returning entry_number - 1 as entry_number, mac")
                .param(organisation.value())
                .query((row, number) ->
                        new Head(organisation.value(), row.getLong("entry_number"), row.getString("mac")))
                .single();
    }

    @Override
    public void append(OrganisationId organisation, Link link, @Nullable Particulars particulars) {
        jdbc.sql("insert into journal_entry (organisation_id, entry_number, id, at, action, subject,"
                        + " particulars_hash, mac) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        link.number(),
                        link.deed().id(),
                        link.deed().at())
                .params(link.deed().action(), link.deed().subject(), link.particularsHash(), link.mac())
                .update();
        if (particulars != null) {
            insert(organisation, link, particulars);
        }
        jdbc.sql("update journal_head set mac = ? where organisation_id = ?")
                .params(link.mac(), organisation.value())
                .update();
        anchoring.reached(link.head());
    }

    private void insert(OrganisationId organisation, Link link, Particulars particulars) {
        jdbc.sql("insert into journal_particulars (organisation_id, entry_number, salt, account_id, account_name,"
                        + " details) values (?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), link.number(), particulars.salt(), particulars.account())
                .params(particulars.accountName(), details.text(particulars.details()))
                .update();
    }

    @Override
    public List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most) {
        return jdbc.sql(SELECT + " and e.subject in (:subjects) order by e.entry_number desc limit :most")
                .param("organisation", organisation.value())
                .param("subjects", subjects)
                .param("most", most)
                .query(this::entry)
                .list();
    }

    @Override
    public List<NumberedEntry> find(OrganisationId organisation, JournalQuery query, int most) {
        return jdbc.sql(SELECT + " and e.entry_number < :before and e.at >= :from and e.at < :to"
                        + " and (:kind = '' or e.action like :kind || '.%')"
                        + " and (:account = '' or p.account_id = :account)"
                        + " order by e.entry_number desc limit :most")
                .param("organisation", organisation.value())
                .param("before", query.before())
                .param(
                        "from",
                        Optional.ofNullable(query.from()).map(Instants::text).orElse("0"))
                .param("to", Optional.ofNullable(query.to()).map(Instants::text).orElse("9"))
                .param("kind", query.kind())
                .param("account", query.account())
                .param("most", most)
                .query((row, number) -> new NumberedEntry(row.getLong("entry_number"), entry(row, number)))
                .list();
    }

    @Override
    public List<JournalEntry> changes(OrganisationId organisation, int most) {
        return jdbc.sql(SELECT + " and e.action not like 'access.%' and e.action not like 'export.%'"
                        + " and e.action not like 'journal.%' order by e.entry_number desc limit :most")
                .param("organisation", organisation.value())
                .param("most", most)
                .query(this::entry)
                .list();
    }

    @Override
    public List<String> kinds(OrganisationId organisation) {
        return jdbc
                .sql("select distinct action from journal_entry where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .list()
                .stream()
                .map(action -> action.substring(0, (action + ".").indexOf('.')))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<JournalPerson> persons(OrganisationId organisation) {
        return jdbc.sql("select account_id, max(account_name) as account_name from journal_particulars"
                        + " where organisation_id = ? group by account_id order by 2, 1")
                .param(organisation.value())
                .query((row, number) -> new JournalPerson(row.getString("account_id"), row.getString("account_name")))
                .list();
    }

    @Override
    public void scan(OrganisationId organisation, Consumer<ChainRow> receiver) {
        reader.scan(organisation, receiver);
    }

    @Override
    public Head head(OrganisationId organisation) {
        return jdbc.sql("select organisation_id, entry_number, mac from journal_head where organisation_id = ?")
                .param(organisation.value())
                .query(JdbcJournalStore::head)
                .optional()
                .orElse(Head.none(organisation.value()));
    }

    @Override
    public List<Head> heads() {
        return jdbc.sql("select organisation_id, entry_number, mac from journal_head order by organisation_id")
                .query(JdbcJournalStore::head)
                .list();
    }

    @Override
    public List<Long> numbersOf(OrganisationId organisation, String account) {
        return jdbc.sql("select p.entry_number from journal_particulars p join journal_entry e"
                        + " on e.organisation_id = p.organisation_id and e.entry_number = p.entry_number"
                        + " where p.organisation_id = ? and p.account_id = ? and e.action <> ?"
                        + " order by p.entry_number")
                .params(organisation.value(), account, org.ourlet.journal.chain.Erasure.action())
                .query(Long.class)
                .list();
    }

    /** As the text stands in JSON; some entries more do no harm. */
    @Override
    public List<Long> numbersMentioning(OrganisationId organisation, String text) {
        String quoted = details.text(Map.of("", text));
        String inside = quoted.substring(5, quoted.length() - 2);
        return jdbc.sql("select p.entry_number from journal_particulars p join journal_entry e"
                        + " on e.organisation_id = p.organisation_id and e.entry_number = p.entry_number"
                        + " where p.organisation_id = ? and lower(p.details) like '%' || lower(?) || '%' and e.action <> ?"
                        + " order by p.entry_number")
                .params(organisation.value(), inside, org.ourlet.journal.chain.Erasure.action())
                .query(Long.class)
                .list();
    }

    @Override
    public void erase(OrganisationId organisation, List<Long> numbers) {
        for (long number : numbers) {
            jdbc.sql("delete from journal_particulars where organisation_id = ? and entry_number = ?")
                    .params(organisation.value(), number)
                    .update();
        }
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getString("id"),
                Instants.parse(row.getString("at")),
                Optional.ofNullable(row.getString("account_id")).orElse(""),
                Optional.ofNullable(row.getString("account_name")).orElse(""),
                row.getString("action"),
                row.getString("subject"),
                details.map(row.getString("details")));
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getString("organisation_id"), row.getLong("entry_number"), row.getString("mac"));
    }
}
