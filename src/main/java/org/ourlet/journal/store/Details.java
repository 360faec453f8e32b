// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details of an entry as they stand in a column: a JSON object of texts. */
@Component
class Details {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    Details(JsonMapper json) {
        this.json = json;
    }

    String text(Map<String, String> details) {
        return json.writeValueAsString(new TreeMap<>(details));
    }

    /** @param text none when the particulars were erased */
    Map<String, String> map(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, TEXTS);
    }
}
