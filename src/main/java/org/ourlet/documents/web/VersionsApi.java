// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Approval;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.VersionStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions of a document or record for other programs, and the decisions on them. Deciding is for people alone. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/work-products/{workProduct}")
class VersionsApi {

    private final Documents documents;

    VersionsApi(Documents documents) {
        this.documents = documents;
    }

    /**
     * A version.
     *
     * @param hash SHA-256 of the frozen text, empty while it is a draft
     * @param file name of the file that takes the place of the text, empty when none does
     */
    public record VersionLine(
            int number,
            VersionStatus status,
            String author,
            Instant changedAt,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Instant sentAt,

            String hash,
            String file) {

        static VersionLine of(DocumentVersion version) {
            @Nullable OwnFile file = version.writing().file();
            return new VersionLine(
                    version.number(),
                    version.status(),
                    version.writing().author(),
                    version.writing().changedAt(),
                    version.sent().map(Frozen::sentAt).orElse(null),
                    version.sent().map(Frozen::hash).orElse(""),
                    file == null ? "" : file.name());
        }
    }

    /** A version with its frozen text, which the hash is of. */
    public record VersionText(VersionLine version, String text) {}

    /** A decision on a version. */
    public record ApprovalLine(
            int version, Approval.Decision decision, String by, Instant at, boolean byAuthor, String remark) {}

    @GetMapping("/versions")
    @Requires(Permission.READ_ALL)
    List<VersionLine> versions(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        return file.document().map(Document::versions).orElse(List.of()).stream()
                .filter(version -> version.sent().isPresent() || member.may(Permission.EDIT_ALL))
                .map(VersionLine::of)
                .toList();
    }

    @GetMapping("/versions/{number:\\d{1,4}}")
    @Requires(Permission.READ_ALL)
    VersionText version(Member member, @PathVariable String workProduct, @PathVariable int number) {
        DocumentFile file = documents.file(member, workProduct);
        DocumentVersion version = VersionPage.found(member, file, number);
        return new VersionText(
                VersionLine.of(version), version.sent().map(Frozen::text).orElse(""));
    }

    @GetMapping("/approvals")
    @Requires(Permission.READ_ALL)
    List<ApprovalLine> approvals(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        return file.document().stream()
                .flatMap(document -> document.approvals().stream().map(approval -> line(document, approval)))
                .toList();
    }

    private static ApprovalLine line(Document document, Approval approval) {
        int number = document.versions().stream()
                .filter(version -> version.id().equals(approval.version()))
                .mapToInt(DocumentVersion::number)
                .findFirst()
                .orElse(0);
        return new ApprovalLine(
                number, approval.decision(), approval.name(), approval.at(), approval.byAuthor(), approval.remark());
    }
}
