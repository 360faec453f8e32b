// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

/** What came of looking into a file. */
public sealed interface FileVerdict {

    /** It can be kept: under a clean name, and without what it told about people and places. */
    final class Accepted implements FileVerdict {

        private final String name;
        private final FileType type;
        private final byte[] bytes;

        Accepted(String name, FileType type, byte[] bytes) {
            this.name = name;
            this.type = type;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public FileType type() {
            return type;
        }

        /** The bytes themselves, up to 25 MB, not a copy. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** It is not taken. */
    record Refused(FileRefusal reason) implements FileVerdict {}
}
