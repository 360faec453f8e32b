// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;

class ControlPagesTest extends PageTest {

    private Cast.Company proofbox;
    private Visit marta;

    @BeforeEach
    void enter() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
    }

    private Document list() {
        return marta.get(proofbox.path("/controls")).page();
    }

    private String add(String name) {
        marta.post(
                proofbox.path("/controls"),
                Map.of(
                        "name", name,
                        "references", "a.8.13, A.10.5.1",
                        "state", "IN_PROGRESS",
                        "owner", proofbox.manager().person().id(),
                        "evidence", "https://example.org/report",
                        "amount", "1 200,50",
                        "days", "0.5"));
        return list().select("tbody th a").last().attr("href");
    }

    @Test
    void saysWhatToBeginWith() {
        assertThat(list().text()).contains("No controls of your own yet", "backups, updates, locked doors");
    }

    @Test
    void listsWhatWasAdded() {
        add("Nightly backup");

        assertThat(list().select("tbody tr").text())
                .contains("C-01", "Nightly backup", "A.8.13, A.10.5.1", "Under way", "Top_management");
        assertThat(list().select("tbody a[rel]").attr("href")).isEqualTo("https://example.org/report");
    }

    @Test
    void givesTheFormBackAsItWasSaved() {
        Document form = marta.get(add("Nightly backup")).page();

        assertThat(form.selectFirst("#amount").val()).isEqualTo("1200.5");
        assertThat(form.selectFirst("#days").val()).isEqualTo("0.5");
        assertThat(form.selectFirst("#references").val()).isEqualTo("A.8.13 A.10.5.1");
        assertThat(form.select("#owner option[selected]").text()).startsWith("Top_management");
    }

    @Test
    void refusesWhatCannotBeAndKeepsIt() {
        Visit.Answer answer = marta.post(
                proofbox.path("/controls"),
                Map.of("name", "", "references", "A.99.1", "risks", "R77", "amount", "much", "days", "-1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href"))
                .containsExactly("#name", "#references", "#risks", "#amount", "#days");
        assertThat(answer.page().selectFirst("#references").val()).isEqualTo("A.99.1");
    }

    @Test
    void changesAControlAndRefusesAStaleForm() {
        String path = add("Nightly backup");

        Visit.Answer first = marta.post(path, Map.of("name", "Hourly backup", "version", "0"));
        Visit.Answer second = marta.post(path, Map.of("name", "Weekly backup", "version", "0"));

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(409);
        assertThat(list().text()).contains("Hourly backup").doesNotContain("Weekly backup");
    }

    @Test
    void withdrawsAndBringsBack() {
        String path = add("Nightly backup");

        marta.post(path + "/withdrawal", Map.of());
        Document without = list();
        marta.post(path + "/restoration", Map.of());

        assertThat(without.text()).contains("Withdrawn (1)", "No controls of your own yet");
        assertThat(list().select("tbody tr")).hasSize(1);
    }

    @Test
    void proposesTheNameOfTheControlItAnswers() {
        Document form = marta.get(proofbox.path("/controls/new?answers=A.8.13")).page();

        assertThat(form.selectFirst("#name").val()).isEqualTo("Backups that work");
        assertThat(form.selectFirst("#references").val()).isEqualTo("A.8.13");
    }

    @Test
    void readsTheListWithAConstantNumberOfStatements() {
        list();
        int none = statements.during(this::list).size();
        for (int number = 0; number < 5; number++) {
            add("Control " + number);
        }

        assertThat(statements.during(this::list)).hasSize(none);
    }

    @Test
    void letsManagersReadButNotChange() {
        String path = add("Nightly backup");
        Visit manager = signedIn(proofbox.manager());

        assertThat(manager.get(path).page().select("main form")).isEmpty();
        assertThat(manager.get(path).text()).contains("A.8.13 A.10.5.1");
        assertThat(manager.post(path, Map.of("name", "Mine")).status()).isEqualTo(403);
    }

    @Test
    void aLawBecomesAReason() {
        marta.post(
                proofbox.path("/obligations"),
                Map.of("kind", "LAW", "name", "Data protection law", "references", "A.8.10"));

        Document line =
                marta.get(proofbox.path("/statement-of-applicability/A.8.10")).page();

        assertThat(line.text()).contains("The program suggests: applies", "Law: Data protection law");
        assertThat(marta.get(proofbox.path("/obligations")).text()).contains("Data protection law", "A.8.10");
    }

    @Test
    void aLawNeedsAtLeastOneNumber() {
        Visit.Answer answer = marta.post(proofbox.path("/obligations"), Map.of("kind", "CONTRACT", "name", "Our bank"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#references-e").text()).contains("A.5.34");
        assertThat(answer.page().select("input[name=kind][checked]").val()).isEqualTo("CONTRACT");
    }

    @Test
    void changesAndWithdrawsADuty() {
        marta.post(
                proofbox.path("/obligations"),
                Map.of("kind", "LAW", "name", "Data protection law", "references", "A.8.10"));
        String path = marta.get(proofbox.path("/obligations"))
                .page()
                .select(".ol-rows a")
                .attr("href");

        marta.post(path, Map.of("kind", "CONTRACT", "name", "Our bank", "references", "A.8.11", "version", "0"));
        Visit.Answer stale = marta.post(
                path, Map.of("kind", "LAW", "name", "Somebody else", "references", "A.8.11", "version", "0"));
        marta.post(path + "/withdrawal", Map.of());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(marta.get(proofbox.path("/obligations")).text()).contains("Our bank", "Withdrawn");
        assertThat(marta.get(proofbox.path("/statement-of-applicability/A.8.11"))
                        .text())
                .contains("The program suggests: excluded");
    }
}
