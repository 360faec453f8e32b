// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/**
 * What stands for a placeholder.
 *
 * @param shown as it stands in the text, in the language of the document; empty when nothing is known
 * @param raw the same whatever the language, such as 2028-03-01
 * @param label names it where it is missing
 */
public record Value(String shown, String raw, String label) {

    static final Value NONE = new Value("", "", "");

    public boolean missing() {
        return raw.isEmpty();
    }
}
