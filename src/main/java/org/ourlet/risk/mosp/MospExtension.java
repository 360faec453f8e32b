// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.List;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import tools.jackson.databind.JsonNode;

/** What an entry holds that the form of MOSP has no field for: written by us, read by us, skipped by others. */
final class MospExtension {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 100;
    private static final String REFERENCE = "[A-Za-z0-9.-]{1,60}";

    private final MospFields fields;
    private final JsonNode node;

    MospExtension(JsonNode object, String path, MospProblems problems) {
        this.node = object.path(MospForm.EXTENSION);
        this.fields = new MospFields(node, path + "." + MospForm.EXTENSION, problems);
    }

    Words words(Words words) {
        return new Words(
                words.name(),
                fields.line("sentence", LONGEST_LINE),
                fields.line("agent", LONGEST_NAME),
                fields.line("method", LONGEST_LINE),
                words.note());
    }

    void addTo(MospDraft draft) {
        draft.concerns(references("assetTypes"));
        draft.isUsedBy(references("threats"));
        draft.isMetBy(references("controls"));
        if (node.path("retired").asBoolean(false)) {
            draft.retire();
        }
    }

    private List<String> references(String field) {
        return node.path(field)
                .valueStream()
                .filter(each -> each.isString() && each.stringValue().matches(REFERENCE))
                .limit(MOST)
                .map(JsonNode::stringValue)
                .toList();
    }
}
