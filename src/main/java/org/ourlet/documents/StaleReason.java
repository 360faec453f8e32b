// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * Why an approved document needs a review: something that its text rests on has changed.
 *
 * @param key of what changed: a source, a fact, a section, or a work product
 */
public record StaleReason(String key) implements Refusal {

    /** Begins the key of a section that appears or not. */
    static final String SECTION = "section:";

    /** The code of the work product that has a new version, empty when it is something else. */
    public String workProduct() {
        return key.matches("W\\d\\d") ? key : "";
    }

    @Override
    public String messageKey() {
        if (!workProduct().isEmpty()) {
            return "documents.stale.work-product";
        }
        return "documents.stale." + (key.startsWith(SECTION) ? "section" : key);
    }

    @Override
    public List<Object> parameters() {
        return List.of(workProduct());
    }
}
