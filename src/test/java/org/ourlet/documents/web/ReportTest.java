// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.VersionStatus;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes and reports: each signed version is a record of its own occasion. */
class ReportTest extends PageTest {

    @Autowired
    private Documents documents;

    @Test
    void theNextMinutesBeginAnewAndLeaveTheEarlierOnes() {
        Company proofbox = cast.company("Proofbox");
        writing.approve(proofbox, "W40", Map.of("changes", "We moved to the second floor."));

        String next = signedIn(proofbox.accountable())
                .get(proofbox.path("/documents/W40?write=true"))
                .page()
                .select("#changes")
                .text();
        writing.approve(proofbox, "W40", Map.of());

        assertThat(next).isEmpty();
        Document minutes =
                documents.file(proofbox.organisation().id(), "W40").document().orElseThrow();
        assertThat(minutes.versions().stream().map(DocumentVersion::status).toList())
                .isEqualTo(List.of(VersionStatus.FINAL, VersionStatus.APPROVED));
        assertThat(signedIn(proofbox.manager())
                        .get(proofbox.path("/documents/W40/versions/1"))
                        .text())
                .contains("We moved to the second floor.")
                .contains("Closed");
    }

    @Test
    void anApprovedReportIsApprovedAndNotOpened() {
        Company proofbox = cast.company("Proofbox");
        writing.approve(proofbox, "W40", Map.of());

        assertThat(signedIn(proofbox.accountable())
                        .get(proofbox.path("/documents?q=W40"))
                        .page()
                        .select("tbody .ol-st")
                        .text())
                .isEqualTo("Approved");
    }
}
