// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ourlet.controls.ActionFile;
import org.ourlet.controls.ActionFileStore;
import org.ourlet.documents.file.FileType;
import org.ourlet.documents.file.Pieces;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in pieces, so that one is never read or sent whole. */
@Repository
class JdbcActionFileStore implements ActionFileStore {

    private final JdbcClient jdbc;

    JdbcActionFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionFile> of(OrganisationId organisation, String action) {
        return jdbc.sql("select id, file_name, file_type, file_size, file_hash, brought_by_name, brought_at"
                        + " from action_file where organisation_id = ? and action_id = ? order by id")
                .params(organisation.value(), action)
                .query((row, number) -> new ActionFile(
                        row.getString("id"),
                        row.getString("file_name"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getLong("file_size"),
                        row.getString("file_hash"),
                        row.getString("brought_by_name"),
                        Instants.parse(row.getString("brought_at"))))
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, String action, ActionFile file, byte[] content) {
        jdbc.sql("insert into action_file (organisation_id, id, action_id, file_name, file_type, file_size, file_hash,"
                        + " brought_by_name, brought_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), file.id(), action, file.name())
                .params(file.type().name(), file.size(), file.hash(), file.by(), Instants.text(file.at()))
                .update();
        Pieces.cut(
                content,
                (number, piece) -> jdbc.sql(
                                "insert into action_file_piece (organisation_id, file_id, piece_number, content)"
                                        + " values (?, ?, ?, ?)")
                        .params(organisation.value(), file.id(), number)
                        .param(piece)
                        .update());
    }

    @Override
    public void delete(OrganisationId organisation, ActionFile file) {
        jdbc.sql("delete from action_file_piece where organisation_id = ? and file_id = ?")
                .params(organisation.value(), file.id())
                .update();
        jdbc.sql("delete from action_file where organisation_id = ? and id = ?")
                .params(organisation.value(), file.id())
                .update();
    }

    @Override
    public InputStream content(OrganisationId organisation, ActionFile file) {
        return new Pieces(number -> piece(organisation, file, number));
    }

    private Optional<byte[]> piece(OrganisationId organisation, ActionFile file, int number) {
        return jdbc.sql("select content from action_file_piece"
                        + " where organisation_id = ? and file_id = ? and piece_number = ?")
                .params(organisation.value(), file.id(), number)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
