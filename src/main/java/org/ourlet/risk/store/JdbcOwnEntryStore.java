// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntryStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnEntryStore implements OwnEntryStore {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final OwnEntryRows rows;

    JdbcOwnEntryStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.rows = new OwnEntryRows(jdbc);
    }

    @Override
    public List<OwnEntry> all(OrganisationId organisation) {
        return rows.all(organisation);
    }

    @Override
    public void insert(OrganisationId organisation, List<OwnEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                "insert into own_catalogue_entry (criteria, asset_types, controls, code, set_name, importance, licence,"
                        + " file_name, edited, retired, organisation_id, id, kind, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                entries.stream()
                        .map(entry -> with(
                                values(entry),
                                organisation.value(),
                                entry.id(),
                                entry.kind().name()))
                        .toList());
        insertBelow(organisation, entries);
    }

    @Override
    public void replace(OrganisationId organisation, List<OwnEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                "update own_catalogue_entry set criteria = ?, asset_types = ?, controls = ?, code = ?, set_name = ?,"
                        + " importance = ?, licence = ?, file_name = ?, edited = ?, retired = ?,"
                        + " version = version + 1 where organisation_id = ? and id = ?",
                entries.stream()
                        .map(entry -> with(values(entry), organisation.value(), entry.id()))
                        .toList());
        deleteBelow(organisation, entries);
        insertBelow(organisation, entries);
    }

    @Override
    public boolean update(OrganisationId organisation, OwnEntry entry) {
        boolean fresh = jdbc.sql("update own_catalogue_entry set criteria = ?, asset_types = ?, controls = ?, code = ?,"
                                + " set_name = ?, importance = ?, licence = ?, file_name = ?, edited = ?, retired = ?,"
                                + " version = version + 1 where organisation_id = ? and id = ? and version = ?")
                        .params(values(entry))
                        .params(organisation.value(), entry.id(), entry.version())
                        .update()
                == 1;
        if (fresh) {
            deleteBelow(organisation, List.of(entry));
            insertBelow(organisation, List.of(entry));
        }
        return fresh;
    }

    private static List<?> values(OwnEntry entry) {
        return Arrays.asList(
                OwnEntryRows.criteria(entry),
                String.join(" ", entry.reach().assetTypes()),
                String.join("\n", entry.reach().controls()),
                entry.source().code(),
                entry.source().set(),
                entry.source().importance(),
                entry.source().licence(),
                entry.source().file(),
                entry.source().edited(),
                entry.retired());
    }

    private static Object[] with(List<?> values, Object... more) {
        return Stream.concat(values.stream(), Stream.of(more)).toArray();
    }

    private void deleteBelow(OrganisationId organisation, List<OwnEntry> entries) {
        List<Object[]> keys = entries.stream()
                .map(entry -> new Object[] {organisation.value(), entry.id()})
                .toList();
        batch.batchUpdate("delete from own_catalogue_text where organisation_id = ? and entry_id = ?", keys);
        batch.batchUpdate("delete from own_catalogue_threat where organisation_id = ? and vulnerability_id = ?", keys);
    }

    private void insertBelow(OrganisationId organisation, List<OwnEntry> entries) {
        batch.batchUpdate(
                "insert into own_catalogue_text (organisation_id, entry_id, language, name, sentence, agent,"
                        + " attack_method, note) values (?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream()
                        .flatMap(entry -> OwnEntryRows.texts(organisation, entry))
                        .toList());
        List<Object[]> threats = entries.stream()
                .flatMap(entry -> entry.reach().threats().stream()
                        .map(threat -> new Object[] {organisation.value(), entry.id(), threat}))
                .toList();
        if (!threats.isEmpty()) {
            batch.batchUpdate(
                    "insert into own_catalogue_threat (organisation_id, vulnerability_id, threat) values (?, ?, ?)",
                    threats);
        }
    }
}
