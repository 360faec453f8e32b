// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.shared.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has read which document, for other programs. */
@RestController
class AcknowledgementsApi {

    private final Readings readings;

    AcknowledgementsApi(Readings readings) {
        this.readings = readings;
    }

    /**
     * A document that everybody is asked to read.
     *
     * @param code of the document
     * @param version number of the version in force
     * @param readers those who say that they have read it
     * @param missing names of those who have not said so
     */
    public record Reading(String code, String name, int version, List<Reader> readers, List<String> missing) {}

    /** Somebody who has read it. */
    public record Reader(String name, Instant at) {

        static Reader of(Acknowledgement said) {
            return new Reader(said.name(), said.at());
        }
    }

    @GetMapping("/api/v1/organisations/{organisation}/acknowledgements")
    @Requires(Permission.READ_ALL)
    List<Reading> acknowledgements(Member member) {
        return readings.overview(member.organisation(), Language.EN).lines().stream()
                .map(line -> new Reading(
                        line.code(),
                        line.name(),
                        line.version(),
                        line.readers().stream().map(Reader::of).toList(),
                        line.missing()))
                .toList();
    }
}
