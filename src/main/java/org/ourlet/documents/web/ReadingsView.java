// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.Acknowledgement;

/** Who has read which document. */
public record ReadingsView(List<Line> lines) {

    /**
     * A document that everybody is asked to read.
     *
     * @param readers those who have
     * @param missing names of those who have not said so
     */
    public record Line(
            String code, String name, int version, Instant since, List<Acknowledgement> readers, List<String> missing) {

        public String names() {
            return readers.stream().map(Acknowledgement::name).collect(Collectors.joining(", "));
        }

        public int read() {
            return readers.size();
        }

        public int of() {
            return readers.size() + missing.size();
        }
    }
}
