// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.util.Locale;

/** The types of files that can be brought as a version of a document. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("image/png"),
    JPG("image/jpeg");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
