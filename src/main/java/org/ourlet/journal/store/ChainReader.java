// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Deed;
import org.ourlet.journal.chain.Link;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Reads a whole chain in pieces. */
final class ChainReader {

    private static final int PIECE = 1_000;

    private final JdbcClient jdbc;
    private final Details details;

    ChainReader(JdbcClient jdbc, Details details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    void scan(OrganisationId organisation, Consumer<ChainRow> receiver) {
        long last = Long.MIN_VALUE;
        List<ChainRow> piece;
        do {
            piece = after(organisation, last);
            piece.forEach(receiver);
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).link().number();
        } while (piece.size() == PIECE);
    }

    private List<ChainRow> after(OrganisationId organisation, long number) {
        return jdbc.sql("select e.organisation_id, e.entry_number, e.id, e.at, e.action, e.subject,"
                        + " e.particulars_hash, e.mac, p.salt, p.account_id, p.account_name, p.details"
                        + " from journal_entry e left join journal_particulars p"
                        + " on p.organisation_id = e.organisation_id and p.entry_number = e.entry_number"
                        + " where e.organisation_id = ? and e.entry_number > ? order by e.entry_number limit ?")
                .params(organisation.value(), number, PIECE)
                .query(this::row)
                .list();
    }

    private ChainRow row(ResultSet row, int number) throws SQLException {
        Deed deed =
                new Deed(row.getString("id"), row.getString("at"), row.getString("action"), row.getString("subject"));
        Link link = new Link(
                row.getString("organisation_id"),
                row.getLong("entry_number"),
                deed,
                row.getString("particulars_hash"),
                row.getString("mac"));
        return new ChainRow(link, particulars(row));
    }

    private @Nullable Particulars particulars(ResultSet row) throws SQLException {
        String salt = row.getString("salt");
        if (salt == null) {
            return null;
        }
        String text = row.getString("details");
        try {
            return new Particulars(salt, row.getString("account_id"), row.getString("account_name"), details.map(text));
        } catch (JacksonException tampered) {
            return new Particulars(
                    salt, row.getString("account_id"), row.getString("account_name"), java.util.Map.of("?", text));
        }
    }
}
