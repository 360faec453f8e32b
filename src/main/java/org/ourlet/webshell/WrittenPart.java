// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A part of a page that is written once and stands in many pages as it is. It knows the organisation and the language, but
 * nothing of whoever looks: neither a token nor a name. Made by {@link Pages#written}.
 */
public final class WrittenPart implements Content {

    private final byte[] bytes;

    WrittenPart(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(bytes);
    }
}
