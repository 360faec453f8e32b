// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFiles;
import org.ourlet.documents.Records;
import org.ourlet.documents.Reviews;
import org.ourlet.documents.VersionStatus;
import org.ourlet.documents.file.FileCheck;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.documents.file.Sample;
import org.ourlet.exchange.LegalHolds;
import org.ourlet.planning.OverdueWork;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old versions and closed records: proposed for disposal, kept longer, disposed of by the right person, never silently. */
class RetentionTest extends PageTest {

    private static final Duration THREE_YEARS = Duration.ofDays(3 * 366);

    @Autowired
    private Documents documents;

    @Autowired
    private Records records;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OwnFiles files;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private ObjectProvider<OverdueWork> overdue;

    @Autowired
    private JdbcClient jdbc;

    private Company proofbox;
    private String path;
    private String secret;

    @BeforeEach
    void supersedeAVersion() {
        proofbox = cast.company("Proofbox");
        secret = "words-of-" + proofbox.mark();
        path = proofbox.path("/documents/W06/versions/1");
        writing.draft(proofbox, "W06", Map.of("gifts", secret));
        reviews.ask(marta(), organisation(), "W06");
        String section =
                reviews.sections(documents.file(organisation(), "W06")).get(0).id();
        reviews.comment(marta(), organisation(), "W06", section, "comment " + secret);
        writing.approve(proofbox, "W06", Map.of("gifts", secret));
        writing.approve(proofbox, "W06", Map.of("gifts", "Nothing above the price of a coffee."));
    }

    private Actor marta() {
        return proofbox.accountable().actor();
    }

    private OrganisationId organisation() {
        return proofbox.organisation().id();
    }

    private void threeYearsLater() {
        clock.set(TestClock.START.plus(THREE_YEARS));
    }

    private Visit accountable() {
        return signedIn(proofbox.accountable());
    }

    private Visit manager() {
        return signedIn(proofbox.manager());
    }

    @Test
    void nothingIsDueBeforeThreeYearsAreOver() {
        Answer list = accountable().get(proofbox.path("/retention"));

        assertThat(list.page().text())
                .contains("Nothing is due.")
                .contains("Code of ethics, version 1")
                .contains("until 1 Mar 2030");
        assertThat(manager()
                        .post(path + "/retention/disposal", Map.of("why", "Over"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nothingGoesByItself() {
        threeYearsLater();

        Visit marta = accountable();

        assertThat(marta.get(proofbox.path("/documents")).page().text()).contains("Versions due for disposal: 1.");
        assertThat(marta.get(proofbox.path("/retention")).page().text()).contains("Due for disposal (1)");
        assertThat(marta.get(path).text()).contains(secret);
    }

    @Test
    void whoeverMayDisposeOfItFindsItAmongTheNextActions() {
        threeYearsLater();

        List<OverdueWork.Item> items = overdue.orderedStream()
                .flatMap(source -> source.overdueIn(organisation(), java.time.LocalDate.of(2030, 3, 5)).stream())
                .toList();

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Code of ethics (W06, 1)");
            assertThat(item.path()).isEqualTo("/documents/W06/versions/1/retention");
            assertThat(item.person()).isEqualTo(proofbox.manager().person().id());
        });
    }

    @Test
    void keepsAVersionLongerWithAReasonAndADay() {
        threeYearsLater();
        Visit marta = accountable();

        Answer nothing = marta.post(path + "/retention/keeping", Map.of());
        Answer past = marta.post(path + "/retention/keeping", Map.of("reason", "A claim", "until", "2029-01-01"));
        Answer kept = marta.post(path + "/retention/keeping", Map.of("reason", "An open claim", "until", "2031-01-01"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Write one sentence that says why");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("Enter a date after today").contains("A claim");
        assertThat(kept.status()).isEqualTo(303);
        assertThat(marta.get(proofbox.path("/retention")).page().text())
                .contains("Nothing is due.")
                .contains("kept longer, until 1 Jan 2031");
        assertThat(marta.get(path + "/retention").text()).contains("An open claim");
        assertThat(manager()
                        .post(path + "/retention/disposal", Map.of("why", "Over"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void isDisposedOfByWhoeverMayApproveIt() {
        threeYearsLater();

        Answer byOther = accountable().post(path + "/retention/disposal", Map.of("why", "Over"));
        Answer withoutReason = manager().post(path + "/retention/disposal", Map.of("why", " "));
        Answer done = manager().post(path + "/retention/disposal", Map.of("why", "Three years are over"));

        assertThat(byOther.status()).isEqualTo(403);
        assertThat(byOther.text())
                .contains("It is for " + proofbox.manager().person().name() + " to decide");
        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(done.status()).isEqualTo(303);
    }

    @Test
    void asksForAFreshSignIn() {
        threeYearsLater();
        Visit claire = manager();
        clock.set(clock.instant().plus(Duration.ofMinutes(30)));

        Answer answer = claire.post(path + "/retention/disposal", Map.of("why", "Three years are over"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo("Show that it is you");
        assertThat(claire.get(path).text()).contains(secret);
    }

    @Test
    void leavesTheLineTheHashAndTheTraceAndNothingElse() {
        String hash = accountable().get(path).page().select("code.ol-hash").text();
        threeYearsLater();
        Visit claire = manager();
        claire.post(path + "/retention/disposal", Map.of("why", "Three years are over"));

        Answer left = claire.get(path);
        Answer api = claire.get(proofbox.api("/work-products/W06/versions/1"));

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.text())
                .contains("The text is gone.")
                .contains(hash)
                .contains("Three years are over")
                .contains(proofbox.manager().person().name())
                .doesNotContain(secret);
        assertThat(api.text()).contains("DESTROYED").contains(hash).doesNotContain(secret);
        for (String file : List.of(".pdf", ".docx", ".md", "/file", "/retention")) {
            assertThat(claire.get(path + file).status()).as(file).isEqualTo(404);
        }
        assertThat(claire.get(proofbox.path("/documents/W06")).status()).isEqualTo(200);
        assertThat(claire.get(proofbox.path("/documents/W06/comparison")).text())
                .doesNotContain(secret);
        assertThat(rows(secret)).isEmpty();
        assertThat(accountable().get(proofbox.path("/journal")).text()).contains("disposed of a version");
    }

    /** Where a word stands in the tables that hold what documents say. */
    private List<String> rows(String word) {
        return List.of(
                        "select frozen_text from document_version where organisation_id = ?",
                        "select answers from document_version where organisation_id = ?",
                        "select inputs from document_version where organisation_id = ?",
                        "select words from section_comment where organisation_id = ?",
                        "select file_name from document_file where organisation_id = ?")
                .stream()
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .param(organisation().value())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list()
                        .stream())
                .filter(text -> text.contains(word))
                .toList();
    }

    @Test
    void nothingIsRemovedWhileALegalHoldStands() {
        threeYearsLater();
        holds.set(marta(), organisation(), "Case 12");

        Answer refused = manager().post(path + "/retention/disposal", Map.of("why", "Three years are over"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("A legal hold stands");
        assertThat(accountable().get(path).text()).contains(secret);
        assertThat(accountable().get(proofbox.path("/retention")).text()).contains("A legal hold stands");
    }

    @Test
    void closedRecordsAndTheirFilesGoTheSameWay() {
        records.open(marta(), organisation(), "W08", writing.answers(proofbox, "W08", Map.of()), 0);
        FileVerdict.Accepted file = (FileVerdict.Accepted) FileCheck.of(secret + ".docx", Sample.docx());
        files.bring(marta(), organisation(), "W08", file, writing.revision(proofbox, "W08"));
        records.close(
                marta(),
                organisation(),
                "W08",
                writing.answers(proofbox, "W08", Map.of()),
                writing.revision(proofbox, "W08"));
        threeYearsLater();
        String record = proofbox.path("/documents/W08/versions/1");

        Answer before = manager().get(record + "/file");
        Answer page = manager().get(record + "/retention");
        Answer done =
                manager().post(record + "/retention/disposal", Map.of("why", "Nobody of them works here any more"));

        assertThat(before.status()).isEqualTo(200);
        assertThat(page.text()).contains("once the people it names have left");
        assertThat(done.status()).isEqualTo(303);
        assertThat(manager().get(record + "/file").status()).isEqualTo(404);
        assertThat(documents
                        .file(organisation(), "W08")
                        .document()
                        .orElseThrow()
                        .version(1)
                        .orElseThrow()
                        .status())
                .isEqualTo(VersionStatus.DESTROYED);
        assertThat(jdbc.sql("select count(*) from document_file_piece where organisation_id = ?")
                        .param(organisation().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsOtherPrograms() {
        String api = accountable().get(proofbox.api("/retention")).text();

        assertThat(api)
                .contains("\"code\":\"W06\"")
                .contains("\"due\":\"2030-03-01\"")
                .contains("\"isDue\":false")
                .contains("\"disposal\":\"D-DOC\"");
    }

    @Test
    void thePageCostsTheSameForFourHundredVersions() {
        Visit marta = accountable();
        int few =
                statements.during(() -> marta.get(proofbox.path("/retention"))).size();
        for (int number = 3; number < 400; number++) {
            jdbc.sql("insert into document_version (organisation_id, id, document_id, version_number, status, answers,"
                            + " author_account, author_name, changed_at, sent_at, frozen_text, frozen_hash, inputs, revision)"
                            + " select organisation_id, ?, document_id, ?, 'SUPERSEDED', answers, author_account, author_name,"
                            + " changed_at, sent_at, frozen_text, frozen_hash, inputs, 1 from document_version"
                            + " where organisation_id = ? and version_number = 1")
                    .params(proofbox.mark() + number, number, organisation().value())
                    .update();
        }

        assertThat(statements
                        .during(() -> marta.get(proofbox.path("/retention")))
                        .size())
                .isEqualTo(few);
    }
}
