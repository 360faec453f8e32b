// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;

/** The documents and records that a set of activities produces. */
public record SelectionDocuments(List<WorkProduct> workProducts) {

    public SelectionDocuments {
        workProducts = List.copyOf(workProducts);
    }

    static SelectionDocuments of(Guide guide, Set<String> codes) {
        return new SelectionDocuments(guide.workProducts().stream()
                .filter(product -> !Collections.disjoint(product.activities(), codes))
                .toList());
    }

    public int count() {
        return workProducts.size();
    }

    /** Typical pages of a small organisation, all together. */
    public int pages() {
        return workProducts.stream().mapToInt(WorkProduct::pages).sum();
    }

    /** Those that are not among the others. */
    SelectionDocuments notIn(SelectionDocuments others) {
        return new SelectionDocuments(workProducts.stream()
                .filter(product -> !others.workProducts.contains(product))
                .toList());
    }
}
