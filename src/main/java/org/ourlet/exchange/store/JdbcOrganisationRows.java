// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ourlet.access.Account;
import org.ourlet.access.RowScope;
import org.ourlet.exchange.OrganisationRows;
import org.ourlet.exchange.leaving.PackageHead;
import org.ourlet.exchange.leaving.PackageReader;
import org.ourlet.exchange.leaving.PackageWriter;
import org.ourlet.exchange.leaving.UnreadablePackage;
import org.ourlet.exchange.leaving.UnreadablePackage.Reason;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of an organisation, found by what the database says of its tables, so that a new table is never forgotten. */
@Repository
class JdbcOrganisationRows implements OrganisationRows {

    private static final String ACCOUNTS = "accounts.json";

    private final DataSource source;
    private final Path data;
    private final JsonMapper json = new JsonMapper();

    JdbcOrganisationRows(DataSource source, @Value("${ourlet.data}") Path data) {
        this.source = source;
        this.data = data;
    }

    /** An account as the package names it; without anything that opens it. */
    private record PackagedAccount(String id, String email, String name, String language) {

        Account account() {
            return new Account(id, email, name, Language.of(language).orElse(Language.EN), false, false);
        }
    }

    @Override
    public PackageHead write(OrganisationId organisation, Instant now, PackageWriter out) throws IOException {
        try (Snapshot snapshot = Snapshot.of(source, data)) {
            Connection connection = snapshot.connection();
            String name = nameOf(connection, organisation);
            List<PackagedAccount> accounts = accounts(connection, organisation);
            out.add(ACCOUNTS, body -> body.write(json.writeValueAsBytes(accounts)));
            Map<String, Long> counts = new LinkedHashMap<>();
            for (Table table : Table.allOf(connection)) {
                if (table.leavesWithOrganisation()) {
                    counts.put(table.name(), new RowFile(connection, organisation, table, json).write(out));
                }
            }
            return new PackageHead(
                    SchemaVersion.of(connection), Instants.text(now), organisation.value(), name, counts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Connection connection, OrganisationId organisation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select name from organisation where id = ?")) {
            select.setString(1, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound();
                }
                return row.getString(1);
            }
        }
    }

    private static List<PackagedAccount> accounts(Connection connection, OrganisationId organisation)
            throws SQLException {
        List<PackagedAccount> accounts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, email, name, language from account where id in (select account_id"
                        + " from person where organisation_id = ?) order by id")) {
            select.setString(1, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    accounts.add(new PackagedAccount(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return accounts;
    }

    @Override
    public Prepared prepare(PackageReader reader, Path folder) throws IOException {
        PackageHead head = reader.head();
        requireKnown(head.schema());
        DatabaseAddress scratch = DatabaseAddress.scratch(folder.resolve("package.db"));
        scratch.flyway(head.schema()).migrate();
        List<Account> accounts = accounts(reader);
        try (Connection connection = scratch.open()) {
            connection.setAutoCommit(false);
            new ReceivedRows(reader, connection, json).fill(accounts);
            connection.commit();
            requireNone(connection, "pragma foreign_key_check");
            requireNone(
                    connection,
                    "select 1 from (select count(*) as entries, max(entry_number) as last, "
                            + "min(entry_number) as first from journal_entry) where entries > 0 and (first <> 1 or last <> entries)");
        } catch (SQLException e) {
            throw new UnreadablePackage(Reason.NOT_WHOLE);
        }
        scratch.flyway("latest").migrate();
        return new Prepared(
                new OrganisationId(head.organisation()),
                head.organisationName(),
                reader.hash(),
                scratch.url(),
                accounts);
    }

    private List<Account> accounts(PackageReader reader) throws IOException {
        try (InputStream in = reader.read(ACCOUNTS)) {
            List<PackagedAccount> accounts = json.readValue(in, new TypeReference<List<PackagedAccount>>() {});
            return accounts.stream().map(PackagedAccount::account).toList();
        } catch (JacksonException wrong) {
            throw new UnreadablePackage(Reason.NOT_WHOLE);
        }
    }

    private static void requireKnown(String schema) {
        try {
            SchemaVersion.requireKnown(schema);
        } catch (org.ourlet.exchange.sealed.UnreadableBackup unknown) {
            boolean newer = unknown.reason() == org.ourlet.exchange.sealed.UnreadableBackup.Reason.NEWER;
            throw new UnreadablePackage(newer ? Reason.NEWER : Reason.NOT_WHOLE);
        }
    }

    private static void requireNone(Connection connection, String question) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question);
                ResultSet rows = select.executeQuery()) {
            if (rows.next()) {
                throw new UnreadablePackage(Reason.NOT_WHOLE);
            }
        }
    }

    @Override
    public boolean has(OrganisationId organisation) {
        return new JdbcTemplate(source)
                        .queryForList("select id from organisation where id = ?", String.class, organisation.value())
                        .size()
                > 0;
    }

    @Override
    public void copy(Prepared prepared, Map<String, String> accounts) {
        new JdbcTemplate(source).execute((Connection target) -> {
            try (RowScope one = RowScope.within(prepared.organisation());
                    Connection from = new DatabaseAddress(prepared.database(), "", "").open()) {
                new RowCopy(from, target, prepared.organisation(), accounts).run();
            }
            return true;
        });
    }
}
