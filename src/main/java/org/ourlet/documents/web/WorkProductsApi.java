// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.shared.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents and records for other programs. */
@RestController
class WorkProductsApi {

    private final Documents documents;

    WorkProductsApi(Documents documents) {
        this.documents = documents;
    }

    /**
     * A document or record of the ISMS.
     *
     * @param version number of the version that the state speaks of, 0 when there is none
     * @param owner name of the person who looks after it, empty when nobody does
     */
    public record Line(
            String code,
            String name,
            WorkProduct.Kind kind,
            WorkProductStatus.State state,
            int version,
            String owner,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            LocalDate nextReview) {

        static Line of(RegisterEntry entry) {
            WorkProduct product = entry.workProduct();
            WorkProductStatus status = entry.status();
            return new Line(
                    entry.code(),
                    entry.name(Language.EN),
                    product.kind(),
                    status.state(),
                    status.version(),
                    status.owner(),
                    status.nextReview());
        }
    }

    @GetMapping("/api/v1/organisations/{organisation}/work-products")
    @Requires(Permission.READ_ALL)
    List<Line> workProducts(Member member) {
        return documents.register(member.organisation()).stream()
                .filter(entry -> !entry.part())
                .map(Line::of)
                .toList();
    }
}
