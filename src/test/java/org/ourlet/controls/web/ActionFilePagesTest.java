// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.controls.ActionFiles;
import org.ourlet.documents.file.Sample;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Files that prove an action, over HTTP. */
class ActionFilePagesTest extends PageTest {

    private Cast.Company proofbox;
    private Visit marta;
    private Visit employee;
    private String action;

    @BeforeEach
    void enter() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
        employee = signedIn(proofbox.employee());
        action = action(proofbox.employee().person().id());
        employee.get(action);
    }

    private String action(String owner) {
        marta.post(
                proofbox.path("/treatment-plan"),
                Map.of("name", "Restore test", "owner", owner, "due", "2027-06-01", "successCheck", "A file is back"));
        return marta.get(proofbox.path("/treatment-plan?show=all"))
                .page()
                .select("tbody th a")
                .last()
                .attr("href");
    }

    private Answer bring(Visit visit, String name, byte[] bytes) {
        return visit.upload(action + "/files", Map.of(), name, bytes);
    }

    private List<String> files() {
        return marta.get(action)
                .page()
                .select("section[aria-labelledby=files-h] li a")
                .eachText();
    }

    private Element file() {
        return marta.get(action)
                .page()
                .select("section[aria-labelledby=files-h] li")
                .first();
    }

    @Test
    void whoeverDoesTheActionBringsFilesAndTheyComeBackAsDownloads() {
        Answer brought = bring(employee, "Restore note.docx", Sample.docx());

        Answer download = marta.get(file().select("a").attr("href"));

        assertThat(brought.status()).isEqualTo(303);
        assertThat(files()).containsExactly("Restore note.docx");
        assertThat(file().text()).contains("kB", proofbox.employee().person().name());
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.bytes()).startsWith('P', 'K');
        assertThat(marta.get(proofbox.path("/journal")).text()).contains("brought a file for an action: Restore test");
    }

    @Test
    void theSameFileIsKeptOnce() {
        bring(employee, "Restore note.docx", Sample.docx());
        bring(employee, "Again.docx", Sample.docx());

        assertThat(files()).containsExactly("Restore note.docx");
    }

    @Test
    void whatCouldHarmAReaderIsRefused() {
        Answer script =
                bring(marta, "note.pdf", "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Answer nothing = bring(marta, "empty.pdf", new byte[0]);
        Answer large = bring(marta, "large.pdf", new byte[ActionFiles.MOST_BYTES + 1]);

        assertThat(List.of(script, nothing, large)).extracting(Answer::status).containsOnly(422);
        assertThat(script.page().select("#file-e, .ol-error")).isNotEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void anActionHasTenFilesAtMost() {
        for (int number = 0; number < 10; number++) {
            byte[] file = Sample.zip(with("custom" + number));
            assertThat(bring(marta, number + ".docx", file).status()).isEqualTo(303);
        }

        Answer eleventh = bring(marta, "11.docx", Sample.zip(with("more")));

        assertThat(eleventh.status()).isEqualTo(422);
        assertThat(eleventh.text()).contains("An action can have ten files");
        assertThat(files()).hasSize(10);
    }

    private static Map<String, String> with(String words) {
        Map<String, String> parts = new java.util.LinkedHashMap<>(Sample.textParts());
        parts.replaceAll((name, content) -> content.replace("Our policy", words));
        return parts;
    }

    @Test
    void aFileIsProofEnoughAndStaysOnceTheActionIsClosed() {
        bring(employee, "Restore note.docx", Sample.docx());
        String removal = file().select("form").attr("action");

        Answer closed = marta.post(
                action + "/closure",
                Map.of(
                        "evidence", "",
                        "closedOn", "2027-03-01",
                        "verifiedBy", proofbox.manager().person().id(),
                        "version", "0"));
        Answer removed = marta.post(removal, Map.of());
        Answer more = bring(marta, "Late.docx", Sample.zip(with("late")));

        assertThat(closed.status()).isEqualTo(303);
        assertThat(marta.get(action).text()).contains("Restore note.docx", "Proof seen by");
        assertThat(removed.status()).isEqualTo(422);
        assertThat(more.status()).isEqualTo(422);
        assertThat(files()).containsExactly("Restore note.docx");
    }

    @Test
    void aFileIsRemovedWhileTheActionRuns() {
        bring(employee, "Restore note.docx", Sample.docx());
        String path = file().select("a").attr("href");

        Answer removed = employee.post(file().select("form").attr("action"), Map.of());

        assertThat(removed.status()).isEqualTo(303);
        assertThat(files()).isEmpty();
        assertThat(marta.get(path).status()).isEqualTo(404);
    }

    @Test
    void othersNeitherSeeNorBringAnything() {
        bring(employee, "Restore note.docx", Sample.docx());
        String path = file().select("a").attr("href");
        Cast.Company other = cast.company("Brasserie");
        Visit stranger = signedIn(other.accountable());
        Visit manager = signedIn(proofbox.manager());
        manager.get(action);
        String others = action(proofbox.manager().person().id());

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(other.path(path.replaceFirst(".*(/treatment-plan)", "$1")))
                        .status())
                .isEqualTo(404);
        assertThat(bring(manager, "Other.docx", Sample.docx()).status()).isEqualTo(422);
        assertThat(manager.get(path).status()).isEqualTo(200);
        assertThat(employee.get(path.replace(action, others)).status()).isEqualTo(404);
        assertThat(marta.get(path.replace(action, others)).status()).isEqualTo(404);
    }
}
