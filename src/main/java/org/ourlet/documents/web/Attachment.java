// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** The header that makes a browser keep an answer as a file. */
final class Attachment {

    private Attachment() {}

    static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
