// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Localized;
import org.ourlet.shared.Refusal;

/**
 * Why an approved document needs a review: something that its text rests on has changed.
 *
 * @param key of what changed: a source, a fact, a section, a work product, or rows that another part of the program has
 * @param label what templates call a fact, null when it is none of theirs
 */
public record StaleReason(String key, @Nullable Localized<String> label) implements Refusal {

    /** Begins the key of a section that appears or not. */
    static final String SECTION = "section:";

    StaleReason(String key) {
        this(key, null);
    }

    /** All sections are one reason, and so are all rows of one part of the program. */
    static StaleReason ofChanged(String key) {
        return new StaleReason(
                key.startsWith(SECTION)
                        ? SECTION
                        : ShownSource.of(key)
                                .map(rows -> ShownSource.PREFIX + rows.source().origin())
                                .orElse(key));
    }

    StaleReason of(Localized<String> named) {
        return new StaleReason(key, named);
    }

    /** The code of the work product that has a new version, empty when it is something else. */
    public String workProduct() {
        return key.matches("W\\d\\d") ? key : "";
    }

    @Override
    public String messageKey() {
        if (!workProduct().isEmpty()) {
            return "documents.stale.work-product";
        }
        if (key.startsWith(ShownSource.PREFIX)) {
            return "documents.stale.rows." + key.substring(ShownSource.PREFIX.length());
        }
        boolean source =
                Arrays.stream(Source.values()).anyMatch(each -> each.key().equals(key));
        if (!source && !key.startsWith(SECTION)) {
            return "documents.stale.fact";
        }
        return "documents.stale." + (key.startsWith(SECTION) ? "section" : key);
    }

    @Override
    public List<Object> parameters() {
        return List.of(label == null ? workProduct() : label);
    }
}
