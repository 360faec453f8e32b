// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.Account;
import org.ourlet.journal.Journal;
import org.ourlet.shared.Change;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalPageTest extends PageTest {

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Value("${ourlet.data}")
    private Path data;

    @TempDir
    private Path folder;

    private Cast.Company company;
    private Visit marta;

    @BeforeEach
    void signIn() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
    }

    private void write(String action) {
        journal.note(new Change(
                company.organisation().id(), company.manager().actor(), action, "W01", Map.of("note", "<b>")));
    }

    private String journalPath(String more) {
        return company.path("/journal" + more);
    }

    @Test
    void showsWhoDidWhatInWords() {
        write("document.approved");

        Answer answer = marta.get(journalPath(""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Journal");
        assertThat(answer.page().select("tbody tr").first().text())
                .contains(company.manager().person().name(), "approved:", "note: <b>");
    }

    @Test
    void filtersByKindPersonAndDay() {
        write("document.approved");

        assertThat(rows("?kind=document")).isEqualTo(1);
        assertThat(rows("?person=" + company.manager().account().id())).isEqualTo(1);
        assertThat(rows("?from=2027-03-02")).isZero();
        assertThat(rows("?kind=document&from=2027-03-01&to=2027-03-01")).isEqualTo(1);
    }

    private int rows(String query) {
        return marta.get(journalPath(query)).page().select("tbody tr").size();
    }

    @Test
    void keepsADateThatIsNone() {
        Answer answer = marta.get(journalPath("?from=yesterday&kind=document"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("from").val()).isEqualTo("yesterday");
        assertThat(answer.page().getElementById("from-e").text()).contains("2027-03-01");
    }

    @Test
    void turnsPagesInAsManyStatementsAsOneNeeds() {
        int few = statements.during(() -> marta.get(journalPath(""))).size();
        IntStream.range(0, 60).forEach(entry -> write("document.changed"));

        Answer[] first = new Answer[1];
        int many = statements
                .during(() -> first[0] = marta.get(journalPath("?kind=document")))
                .size();
        String older = first[0].page().select("a:containsOwn(Older entries)").attr("href");

        assertThat(many).isEqualTo(few).isLessThan(20);
        assertThat(first[0].page().select("tbody tr")).hasSize(50);
        assertThat(marta.get(older).page().select("tbody tr")).hasSize(10);
    }

    @Test
    void checksTheChainOnDemand() {
        write("document.approved");

        Answer answer = marta.post(journalPath("/verification"), Map.of());

        assertThat(answer.page().select("[role=status]").text()).startsWith("Untouched: ");
    }

    @Test
    void saysWhichEntryWasTakenAway() {
        write("document.approved");
        jdbc.sql("delete from journal_particulars where organisation_id = ? and entry_number = 1")
                .param(company.organisation().id().value())
                .update();

        Answer answer = marta.post(journalPath("/verification"), Map.of());

        assertThat(answer.page().select("[role=alert]").text())
                .contains("altered outside the program", "details of entry 1 are gone");
    }

    @Test
    void theDownloadedFileCanBeCheckedWithoutTheProgram() throws Exception {
        write("document.approved");
        journal.erase(
                company.organisation().id(),
                company.accountable().actor(),
                company.manager().account().id());
        Path file = Files.writeString(
                folder.resolve("journal.jsonl"),
                marta.get(journalPath("/export")).text());

        assertThat(verify(file)).startsWith("0 Untouched: ").contains("particulars of 1 erased");

        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 2));
        assertThat(verify(file)).startsWith("1 ").contains("cut off");
        Files.writeString(file, String.join("\n", lines).replaceFirst("person\\.added", "person.absent"));
        assertThat(verify(file)).startsWith("1 ").contains("not as it was written");
        Files.writeString(file, String.join("\n", lines).replaceFirst("\"name\":\"Ourlet\"", "\"name\":\"Somebody\""));
        assertThat(verify(file)).startsWith("1 ").contains("name or details are not as they were written");
    }

    /** The exit code and what it says. */
    private String verify(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "tools/VerifyJournal.java",
                        file.toString(),
                        data.resolve("keys/journal.key").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void recordsDownloadsAndRefusals() {
        life.live(company);
        Visit employee = signedIn(company.employee());

        marta.get(company.path("/documents/W14/versions/1.pdf"));
        employee.get(company.path("/plan"));
        employee.get(company.path("/plan"));

        String text = marta.get(journalPath("")).page().select("table").text();
        assertThat(text).contains("downloaded a file", "was refused a page or an action");
        assertThat(marta.get(journalPath("?kind=access")).page().select("tbody tr"))
                .as("a repeated refusal is written once")
                .hasSize(1);
    }

    @Test
    void recordsSignInsAndRefusedOnesForTheOperator() {
        Account account = cast.operator();
        Visit operator = visit().signIn(account.email(), Cast.PASSWORD);
        Visit guesser = visit();
        guesser.get("/sign-in");
        guesser.post("/sign-in", Map.of("email", "guess@" + company.mark() + ".example", "password", "wrong"));

        Answer answer = operator.get("/operation/journal?kind=account");

        assertThat(answer.page().select("tbody tr").first().text())
                .contains("refused a sign-in", "guess@" + company.mark() + ".example", "127.0.0.1");
        assertThat(answer.text()).contains("signed in");
    }

    @Test
    void recordsTheKnockAtAForeignDoor() {
        Cast.Company other = cast.company("Brewery");

        signedIn(other.accountable()).get(company.path("/plan"));

        Visit operator = visit().signIn(cast.operator().email(), Cast.PASSWORD);
        assertThat(operator.get("/operation/journal?kind=access").text()).contains(company.path("/plan"));
    }

    @Test
    void theOperatorChecksEveryChain() {
        Visit operator = visit().signIn(cast.operator().email(), Cast.PASSWORD);

        Answer answer = operator.post("/operation/journal/verification", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).isEqualTo("Journal");
    }
}
