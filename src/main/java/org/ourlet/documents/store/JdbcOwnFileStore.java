// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.io.InputStream;
import java.util.Optional;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.OwnFileStore;
import org.ourlet.documents.file.Pieces;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in pieces, so that one is never read or sent whole. */
@Repository
class JdbcOwnFileStore implements OwnFileStore {

    private final JdbcClient jdbc;

    JdbcOwnFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(OrganisationId organisation, String version, OwnFile file, byte[] content) {
        remove(organisation, version);
        jdbc.sql("insert into document_file (organisation_id, id, document_version_id, file_name, file_type, file_size,"
                        + " file_hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        file.id(),
                        version,
                        file.name(),
                        file.type().name())
                .params(file.size(), file.hash())
                .update();
        Pieces.cut(
                content,
                (number, piece) -> jdbc.sql(
                                "insert into document_file_piece (organisation_id, file_id, piece_number, content)"
                                        + " values (?, ?, ?, ?)")
                        .params(organisation.value(), file.id(), number)
                        .param(piece)
                        .update());
    }

    @Override
    public void remove(OrganisationId organisation, String version) {
        jdbc.sql("delete from document_file_piece where organisation_id = ? and file_id in"
                        + " (select id from document_file where organisation_id = ? and document_version_id = ?)")
                .params(organisation.value(), organisation.value(), version)
                .update();
        jdbc.sql("delete from document_file where organisation_id = ? and document_version_id = ?")
                .params(organisation.value(), version)
                .update();
    }

    @Override
    public InputStream content(OrganisationId organisation, OwnFile file) {
        return new Pieces(number -> piece(organisation, file, number));
    }

    private Optional<byte[]> piece(OrganisationId organisation, OwnFile file, int number) {
        return jdbc.sql("select content from document_file_piece"
                        + " where organisation_id = ? and file_id = ? and piece_number = ?")
                .params(organisation.value(), file.id(), number)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
