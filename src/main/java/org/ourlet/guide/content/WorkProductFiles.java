// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.guide.StandardEdition;
import org.ourlet.guide.WorkProduct;

/** Reads the work products. */
final class WorkProductFiles {

    static final String FOLDER = "guide/work-products";
    static final String FILE = FOLDER + "/work-products.yaml";

    private WorkProductFiles() {}

    static List<WorkProduct> read(ContentReader reader, LocalizedNode names) {
        return reader.yaml(FILE).nodes().stream()
                .map(node -> workProduct(node, names))
                .toList();
    }

    private static WorkProduct workProduct(ContentNode node, LocalizedNode names) {
        String id = node.at("id").text();
        return new WorkProduct(
                id,
                node.at("kind").choice(WorkProduct.Kind.class),
                node.at("activities").texts(),
                classification(node),
                documentedInformation(node.at("documented-information").node()),
                node.at("pages").integer(),
                names.at(id, ContentValue::text));
    }

    private static WorkProduct.Classification classification(ContentNode node) {
        return new WorkProduct.Classification(
                node.at("origin").texts(),
                node.at("access").oneOf(List.of("P", "I", "R", "C")),
                node.at("storage").oneOf(List.of("S1", "S2", "S3", "S4", "S5")),
                node.at("disposal").oneOf(List.of("D-DOC", "D-REC", "D-PERS")));
    }

    private static Map<StandardEdition, String> documentedInformation(ContentNode node) {
        Map<StandardEdition, String> clauses = new EnumMap<>(StandardEdition.class);
        for (StandardEdition edition : StandardEdition.values()) {
            clauses.put(edition, node.at(edition.key()).textOrEmpty());
        }
        clauses.values().removeIf(String::isEmpty);
        return clauses;
    }
}
