// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Approval;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentStore;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.SearchableText;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocumentStore implements DocumentStore {

    private static final String DOCUMENT =
            "select id, work_product, language, next_review_on, created_at from document";
    private static final String VERSION =
            "select v.id, v.document_id, v.version_number, v.status, v.author_account, v.author_name, v.changed_at,"
                    + " v.sent_at, v.frozen_hash, v.inputs, v.revision, f.id as file_id, f.file_name, f.file_type,"
                    + " f.file_size, f.file_hash, ";
    private static final String WITH_FILE = " from document_version v left join document_file f"
            + " on f.organisation_id = v.organisation_id and f.document_version_id = v.id";
    private static final String APPROVAL =
            "select a.document_version_id, v.document_id, a.decision, a.decided_by, a.decided_by_name, a.decided_at,"
                    + " a.by_author, a.remark from approval_decision a join document_version v"
                    + " on v.organisation_id = a.organisation_id and v.id = a.document_version_id"
                    + " where a.organisation_id = ?";

    private final JdbcClient jdbc;

    JdbcDocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Document> find(OrganisationId organisation, String workProduct) {
        Optional<Document> found = jdbc.sql(DOCUMENT + " where organisation_id = ? and work_product = ?")
                .params(organisation.value(), workProduct)
                .query(DocumentRows::document)
                .optional();
        return found.map(document -> new Parts(versions(organisation, document), approvals(organisation, document)))
                .map(parts -> parts.of(found.get()));
    }

    private List<DocumentRows.Of<DocumentVersion>> versions(OrganisationId organisation, Document document) {
        return jdbc.sql(VERSION + "v.answers, v.wording, v.frozen_text" + WITH_FILE
                        + " where v.organisation_id = ? and v.document_id = ?")
                .params(organisation.value(), document.id())
                .query(DocumentRows::version)
                .list();
    }

    private List<DocumentRows.Of<Approval>> approvals(OrganisationId organisation, Document document) {
        return jdbc.sql(APPROVAL + " and v.document_id = ?")
                .params(organisation.value(), document.id())
                .query(DocumentRows::approval)
                .list();
    }

    @Override
    public List<Document> all(OrganisationId organisation) {
        List<Document> documents = jdbc.sql(DOCUMENT + " where organisation_id = ? order by work_product")
                .param(organisation.value())
                .query(DocumentRows::document)
                .list();
        Parts parts = new Parts(
                jdbc.sql(VERSION + "'{}' as answers, '{}' as wording, '' as frozen_text" + WITH_FILE
                                + " where v.organisation_id = ? and v.status not in"
                                + " ('SUPERSEDED', 'WITHDRAWN', 'FINAL', 'ARCHIVED', 'DESTROYED')")
                        .param(organisation.value())
                        .query(DocumentRows::version)
                        .list(),
                jdbc.sql(APPROVAL)
                        .param(organisation.value())
                        .query(DocumentRows::approval)
                        .list());
        return documents.stream().map(parts::of).toList();
    }

    /** What belongs to documents, each with the key of its document. */
    private record Parts(Map<String, List<DocumentVersion>> versions, Map<String, List<Approval>> approvals) {

        Parts(List<DocumentRows.Of<DocumentVersion>> versions, List<DocumentRows.Of<Approval>> approvals) {
            this(byDocument(versions), byDocument(approvals));
        }

        private static <T> Map<String, List<T>> byDocument(List<DocumentRows.Of<T>> rows) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            DocumentRows.Of::document, Collectors.mapping(DocumentRows.Of::part, Collectors.toList())));
        }

        Document of(Document document) {
            return new Document(
                    document.id(),
                    document.workProduct(),
                    document.language(),
                    document.nextReview(),
                    document.createdAt(),
                    versions.getOrDefault(document.id(), List.of()),
                    approvals.getOrDefault(document.id(), List.of()));
        }
    }

    @Override
    public Map<String, Map<String, String>> answers(OrganisationId organisation) {
        Map<String, Map<String, String>> answers = new HashMap<>();
        jdbc.sql("select d.work_product, v.answers from document d join document_version v"
                        + " on v.organisation_id = d.organisation_id and v.document_id = d.id"
                        + " where d.organisation_id = ? and v.status not in"
                        + " ('SUPERSEDED', 'WITHDRAWN', 'FINAL', 'ARCHIVED', 'DESTROYED') order by v.version_number")
                .param(organisation.value())
                .query((row, number) ->
                        answers.put(row.getString("work_product"), DocumentRows.texts(row.getString("answers"))))
                .list();
        return answers;
    }

    /** The latest of several closed versions comes last and stays. */
    @Override
    public Map<String, SearchableText> texts(OrganisationId organisation) {
        Map<String, SearchableText> texts = new HashMap<>();
        jdbc.sql("select d.work_product, v.status, v.frozen_text, v.answers from document d join document_version v"
                        + " on v.organisation_id = d.organisation_id and v.document_id = d.id"
                        + " where d.organisation_id = ? and v.status in ('APPROVED', 'OPEN', 'FINAL')"
                        + " order by v.version_number")
                .param(organisation.value())
                .query((row, number) -> texts.merge(
                        row.getString("work_product"), DocumentRows.searchable(row), JdbcDocumentStore::together))
                .list();
        return texts;
    }

    private static SearchableText together(SearchableText earlier, SearchableText later) {
        return new SearchableText(
                later.inForce().isEmpty() ? earlier.inForce() : later.inForce(),
                later.growing().isEmpty() ? earlier.growing() : later.growing());
    }

    @Override
    public boolean isEstablished(OrganisationId organisation, String workProduct) {
        return jdbc.sql("select 1 from document d join document_version v"
                        + " on v.organisation_id = d.organisation_id and v.document_id = d.id"
                        + " where d.organisation_id = ? and d.work_product = ?"
                        + " and v.status in ('APPROVED', 'SUPERSEDED', 'OPEN', 'FINAL', 'ARCHIVED', 'DESTROYED')"
                        + " union all select 1 from kept_elsewhere"
                        + " where organisation_id = ? and work_product = ? and withdrawn_at is null")
                .params(organisation.value(), workProduct, organisation.value(), workProduct)
                .query(Integer.class)
                .list()
                .contains(1);
    }

    @Override
    public void insert(OrganisationId organisation, Document document) {
        jdbc.sql("insert into document (organisation_id, id, work_product, language, next_review_on, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), document.id(), document.workProduct())
                .param(document.language().code())
                .param(document.nextReview())
                .param(Instants.text(document.createdAt()))
                .update();
    }

    @Override
    public void update(
            OrganisationId organisation, String document, Language language, @Nullable LocalDate nextReview) {
        jdbc.sql("update document set language = ?, next_review_on = ? where organisation_id = ? and id = ?")
                .param(language.code())
                .param(nextReview)
                .params(organisation.value(), document)
                .update();
    }

    @Override
    public void insert(OrganisationId organisation, String document, DocumentVersion version) {
        jdbc.sql("insert into document_version (organisation_id, id, document_id, version_number, status, answers,"
                        + " wording, author_account, author_name, changed_at, revision)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), version.id(), document, version.number())
                .param(version.status().name())
                .params(writing(version))
                .param(version.revision())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, DocumentVersion version) {
        Optional<Frozen> sent = version.sent();
        return jdbc.sql(
                                "update document_version set status = ?, answers = ?, wording = ?, author_account = ?, author_name = ?,"
                                        + " changed_at = ?, sent_at = ?, frozen_text = ?, frozen_hash = ?, inputs = ?,"
                                        + " revision = revision + 1 where organisation_id = ? and id = ? and revision = ?")
                        .param(version.status().name())
                        .params(writing(version))
                        .param(sent.map(Frozen::sentAt).map(Instants::text).orElse(null))
                        .param(sent.map(Frozen::text).orElse(null))
                        .param(sent.map(Frozen::hash).orElse(null))
                        .param(sent.map(Frozen::inputs).map(DocumentRows::json).orElse(null))
                        .params(organisation.value(), version.id(), version.revision())
                        .update()
                == 1;
    }

    private static List<Object> writing(DocumentVersion version) {
        DocumentVersion.Writing writing = version.writing();
        return List.of(
                DocumentRows.json(writing.answers()),
                DocumentRows.json(writing.wording()),
                writing.account(),
                writing.author(),
                Instants.text(writing.changedAt()));
    }

    @Override
    public void insert(OrganisationId organisation, String id, Approval approval) {
        jdbc.sql("insert into approval_decision (organisation_id, id, document_version_id, decision, decided_by,"
                        + " decided_by_name, decided_at, by_author, remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), id, approval.version())
                .params(approval.decision().name(), approval.account(), approval.name())
                .param(Instants.text(approval.at()))
                .params(approval.byAuthor(), approval.remark())
                .update();
    }
}
