// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFileStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImportFileStore implements ImportFileStore {

    private final JdbcClient jdbc;

    JdbcImportFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(OrganisationId organisation, ImportFile file) {
        jdbc.sql("insert into import_file (organisation_id, id, purpose, assessment_id, file_name, content, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), file.id(), file.purpose().name(), file.assessment(), file.name())
                .params(file.content(), Instants.text(file.sentAt()))
                .update();
    }

    @Override
    public Optional<ImportFile> find(OrganisationId organisation, String id) {
        return jdbc.sql("select id, purpose, assessment_id, file_name, content, sent_at from import_file"
                        + " where organisation_id = ? and id = ?")
                .params(organisation.value(), id)
                .query(JdbcImportFileStore::file)
                .optional();
    }

    private static ImportFile file(ResultSet row, int number) throws SQLException {
        return new ImportFile(
                row.getString("id"),
                ImportFile.Purpose.valueOf(row.getString("purpose")),
                row.getString("assessment_id"),
                row.getString("file_name"),
                row.getString("content"),
                Instants.parse(row.getString("sent_at")));
    }

    @Override
    public boolean delete(OrganisationId organisation, String id) {
        return jdbc.sql("delete from import_file where organisation_id = ? and id = ?")
                        .params(organisation.value(), id)
                        .update()
                == 1;
    }

    @Override
    public void deleteBefore(OrganisationId organisation, Instant time) {
        jdbc.sql("delete from import_file where organisation_id = ? and sent_at < ?")
                .params(organisation.value(), Instants.text(time))
                .update();
    }
}
