// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.file.Sample;
import org.ourlet.shared.Hash;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of the organisation's own, from the form to the signature, over HTTP. */
class OwnFilePageTest extends PageTest {

    @Autowired
    private JdbcClient jdbc;

    private Company proofbox;
    private Visit marta;
    private Visit claire;
    private String policy;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
        claire = signedIn(proofbox.manager());
        policy = proofbox.path("/documents/W01");
    }

    private Answer bring(String name, byte[] bytes) {
        String revision = marta.get(policy + "/own-file")
                .page()
                .select("input[name=version]")
                .val();
        return marta.upload(policy + "/own-file", Map.of("version", revision), name, bytes);
    }

    private String revision() {
        return marta.get(policy).page().select("input[name=version]").val();
    }

    private void send() {
        marta.post(policy + "/approval-request", Map.of("version", revision()));
    }

    @Test
    void goesToTheManagerAndIsApproved() {
        bring("Our rules.docx", Sample.docx());
        send();
        Answer asked = claire.get(policy + "/approval");

        Answer approved = claire.post(
                policy + "/approval",
                Map.of("hash", asked.page().select("input[name=hash]").val()));

        assertThat(asked.text()).contains("You sign the file Our rules.docx").contains("Download Our rules.docx");
        assertThat(approved.status()).isEqualTo(303);
        assertThat(marta.get(policy).text()).contains("Approved").contains("Our rules.docx");
        assertThat(marta.get(policy + "/versions/1.pdf").status()).isEqualTo(200);
    }

    @Test
    void namesTheHashOfTheKeptFileInTheFrozenText() {
        bring("Our rules.docx", Sample.docx());
        send();

        Answer file = marta.get(policy + "/versions/1/file");

        assertThat(marta.get(policy + "/versions/1").text()).contains(Hash.of(file.bytes()));
    }

    @Test
    void givesTheFileAsADownloadOnly() {
        bring("Grüße.docx", Sample.docx());

        Answer file = marta.get(policy + "/versions/1/file");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.header("cache-control")).contains("no-store");
    }

    @Test
    void saysBesideTheFieldWhyAFileIsNotTaken() {
        Answer refused = bring("policy.pdf", Sample.latin("<html>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#file-e").text()).contains("not a PDF");
        assertThat(marta.get(policy + "/versions/1/file").status()).isEqualTo(404);
    }

    @Test
    void saysThatAFileIsTooLarge() {
        Answer refused = bring("policy.pdf", new byte[26 * 1024 * 1024 + 10]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#file-e").text()).contains("25 MB");
    }

    @Test
    void asksForAFile() {
        Answer refused = marta.post(policy + "/own-file", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#file-e").text()).contains("not empty");
    }

    @Test
    void takesAnotherFileInPlaceOfTheFirst() {
        bring("First.docx", Sample.docx());

        bring("Second.docx", Sample.docx());

        assertThat(marta.get(policy).text()).contains("Second.docx").doesNotContain("First.docx");
        assertThat(count("document_file")).isEqualTo(1);
    }

    @Test
    void givesTheTemplateBackWhenTheFileIsRemoved() {
        bring("First.docx", Sample.docx());

        marta.post(policy + "/own-file/removal", Map.of("version", revision()));

        assertThat(marta.get(policy).page().select("form[data-autosave]")).hasSize(1);
        assertThat(count("document_file_piece")).isZero();
    }

    @Test
    void doesNotTakeAFileWhileAVersionWaits() {
        bring("First.docx", Sample.docx());
        send();

        Answer refused = marta.upload(policy + "/own-file", Map.of("version", "2"), "b.docx", Sample.docx());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(marta.get(policy + "/own-file").status()).isEqualTo(303);
    }

    @Test
    void keepsADraftFileFromThoseWhoDoNotWrite() {
        bring("First.docx", Sample.docx());

        assertThat(claire.get(policy + "/versions/1/file").status()).isEqualTo(404);
    }

    @Test
    void closesARecordWithItsFileAndGoesOnWithoutIt() {
        policy = proofbox.path("/documents/W37");
        bring("Log.xlsx", Sample.docx());
        marta.post(policy + "/opening", Map.of("version", revision()));

        marta.post(policy + "/closing", Map.of("version", revision()));

        assertThat(marta.get(policy + "/versions/1").text()).contains("Log.docx");
        assertThat(marta.get(policy).page().select("form[data-autosave]")).hasSize(1);
    }

    @Test
    void isNotSaidToBeElsewhereOnceBegunHere() {
        policy = proofbox.path("/documents/W16");
        bring("First.docx", Sample.docx());

        Answer refused = marta.post(
                policy + "/kept-elsewhere", Map.of("title", "Rules", "place", "Shelf", "dated", "2027-02-01"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("begun here");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where organisation_id = ?")
                .param(proofbox.organisation().id().value())
                .query(Integer.class)
                .single();
    }
}
