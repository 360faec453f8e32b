// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Approval;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.SearchableText;
import org.ourlet.documents.VersionStatus;
import org.ourlet.documents.Wording;
import org.ourlet.documents.file.FileType;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the tables of documents as objects. */
final class DocumentRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Wording.Adaptation>> ADAPTED = new TypeReference<>() {};

    private DocumentRows() {}

    /** Something that belongs to a document. */
    record Of<T>(String document, T part) {}

    /** Without versions and approvals. */
    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("work_product"),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getObject("next_review_on", LocalDate.class),
                Instants.parse(row.getString("created_at")),
                List.of(),
                List.of());
    }

    static Of<DocumentVersion> version(ResultSet row, int number) throws SQLException {
        Writing writing = new Writing(
                texts(row.getString("answers")),
                row.getString("author_account"),
                row.getString("author_name"),
                Instants.parse(row.getString("changed_at")),
                file(row),
                wording(row.getString("wording")));
        DocumentVersion version = new DocumentVersion(
                row.getString("id"),
                row.getInt("version_number"),
                VersionStatus.valueOf(row.getString("status")),
                writing,
                frozen(row),
                row.getLong("revision"));
        return new Of<>(row.getString("document_id"), version);
    }

    private static @Nullable OwnFile file(ResultSet row) throws SQLException {
        String id = row.getString("file_id");
        return id == null
                ? null
                : new OwnFile(
                        id,
                        row.getString("file_name"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getLong("file_size"),
                        row.getString("file_hash"));
    }

    private static @Nullable Frozen frozen(ResultSet row) throws SQLException {
        String sentAt = row.getString("sent_at");
        return sentAt == null
                ? null
                : new Frozen(
                        row.getString("frozen_text"),
                        row.getString("frozen_hash"),
                        texts(row.getString("inputs")),
                        Instants.parse(sentAt));
    }

    static Of<Approval> approval(ResultSet row, int number) throws SQLException {
        Approval approval = new Approval(
                row.getString("document_version_id"),
                Approval.Decision.valueOf(row.getString("decision")),
                row.getString("decided_by"),
                row.getString("decided_by_name"),
                Instants.parse(row.getString("decided_at")),
                row.getBoolean("by_author"),
                Objects.requireNonNullElse(row.getString("remark"), ""));
        return new Of<>(row.getString("document_id"), approval);
    }

    static Wording wording(String json) {
        return json.equals("{}") ? Wording.NONE : new Wording(JSON.readValue(json, ADAPTED));
    }

    static String json(Wording wording) {
        return JSON.writeValueAsString(new TreeMap<>(wording.sections()));
    }

    /** A record that grows says what its answers say; everything else what was frozen. */
    static SearchableText searchable(ResultSet row) throws SQLException {
        return VersionStatus.valueOf(row.getString("status")) == VersionStatus.OPEN
                ? new SearchableText(
                        "", String.join(" ", texts(row.getString("answers")).values()))
                : new SearchableText(Objects.requireNonNullElse(row.getString("frozen_text"), ""), "");
    }

    static String json(Map<String, String> texts) {
        return JSON.writeValueAsString(texts);
    }

    static Map<String, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
