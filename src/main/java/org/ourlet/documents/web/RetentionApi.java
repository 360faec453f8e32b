// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DueVersion;
import org.ourlet.documents.Retention;
import org.ourlet.documents.VersionStatus;
import org.ourlet.webshell.Now;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions that have left daily use, for other programs. Deciding is for people alone. */
@RestController
class RetentionApi {

    private final Retention retention;
    private final Now now;

    RetentionApi(Retention retention, Now now) {
        this.retention = retention;
        this.now = now;
    }

    /**
     * A version that has left daily use.
     *
     * @param code of the document
     * @param disposal rule of the document, such as D-DOC
     * @param keptLonger whether somebody decided that it stays longer
     * @param deciders names of those who may dispose of it
     */
    public record Kept(
            String code,
            int version,
            VersionStatus status,
            String disposal,
            Period period,
            boolean keptLonger,
            List<String> deciders) {}

    /**
     * How long it is kept.
     *
     * @param left the day on which it left daily use
     * @param due the day from which it may go
     * @param isDue whether that day has come
     */
    public record Period(LocalDate left, LocalDate due, boolean isDue) {}

    @GetMapping("/api/v1/organisations/{organisation}/retention")
    @Requires(Permission.READ_ALL)
    List<Kept> retention(Member member) {
        LocalDate today = now.day(member.zone());
        return retention.all(member.organisation()).stream()
                .map(version -> line(version, today))
                .toList();
    }

    private static Kept line(DueVersion version, LocalDate today) {
        return new Kept(
                version.version().code(),
                version.version().number(),
                version.version().status(),
                version.disposal(),
                new Period(version.leftOn(), version.due(), version.due(today)),
                version.kept() != null,
                version.deciders().stream().map(person -> person.name()).toList());
    }
}
