// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.Map;

/** What was typed into a form, by field; a field that was not sent is empty. */
public record FormTexts(Map<String, String> fields) {

    public FormTexts {
        fields = Map.copyOf(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    /** The version that the form was made from; 0 when it names none. */
    public long version() {
        return text("version").matches("\\d{1,9}") ? Long.parseLong(text("version")) : 0;
    }
}
