// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.WorkProduct;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One document or record for other programs, to those who may read it. */
@RestController
class WorkProductApi {

    private final Documents documents;
    private final Pages pages;

    WorkProductApi(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    /**
     * A document or record.
     *
     * @param needsReview why it needs a review, in sentences; empty when it does not
     * @param parts codes of the documents that it consists of, empty when it is one
     * @param readers names of those who may read it when its access is restricted or confidential, else empty
     */
    public record WorkProductFile(
            WorkProductsApi.Line line,
            Classification classification,
            Versions versions,
            List<String> needsReview,
            List<String> parts,
            List<String> readers) {}

    /** The four axes, by their codes. */
    public record Classification(List<String> origin, String access, String storage, String disposal) {}

    /**
     * Numbers of versions.
     *
     * @param inForce null when none is
     * @param underWay that is written on or waits for a decision, null when none is
     */
    public record Versions(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer inForce,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer underWay) {}

    @GetMapping("/api/v1/organisations/{organisation}/work-products/{workProduct}")
    @Requires(Permission.READ_ALL)
    WorkProductFile workProduct(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        RegisterEntry entry = file.entry();
        WorkProduct.Classification classification = entry.workProduct().classification();
        return new WorkProductFile(
                WorkProductsApi.Line.of(entry),
                new Classification(
                        classification.origin(),
                        classification.access(),
                        classification.storage(),
                        classification.disposal()),
                new Versions(
                        file.inForce().map(DocumentVersion::number).orElse(null),
                        file.open().map(DocumentVersion::number).orElse(null)),
                entry.stale().stream().map(reason -> pages.texts().text(reason)).toList(),
                file.parts().stream().map(RegisterEntry::code).toList(),
                documents.readingRules(member.organisation(), entry).readers().stream()
                        .map(reader -> reader.person().name())
                        .toList());
    }
}
