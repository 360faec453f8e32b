// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.file.Sample;
import org.ourlet.shared.Hash;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** W01 and W14 are in force; W13 waits for a decision. */
class DocumentsZipPageTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private Visit claire;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        claire = signedIn(proofbox.manager());
    }

    private static Map<String, byte[]> files(Answer answer) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void hasWhatIsInForceAndNothingElse() throws IOException {
        Answer zip = claire.get(proofbox.path("/documents.zip"));

        assertThat(zip.header("content-disposition")).startsWith("attachment");
        assertThat(files(zip)).containsOnlyKeys("W01-v1.pdf", "W14-v1.pdf", "index.html");
    }

    @Test
    void namesEachFileWithItsHash() throws IOException {
        Map<String, byte[]> files = files(claire.get(proofbox.path("/documents.zip")));
        Document index = Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));

        assertThat(index.select("a").eachAttr("href")).containsExactly("W01-v1.pdf", "W14-v1.pdf");
        assertThat(index.select("code").eachText())
                .containsExactly(Hash.of(files.get("W01-v1.pdf")), Hash.of(files.get("W14-v1.pdf")));
    }

    @Test
    void hasOwnFilesBesideTheirSheet() throws IOException {
        String method = proofbox.path("/documents/W16");
        marta.get(method + "/own-file");
        marta.upload(method + "/own-file", Map.of(), "Our method.docx", Sample.docx());
        String revision = marta.get(method).page().select("input[name=version]").val();
        marta.post(method + "/approval-request", Map.of("version", revision));
        String hash = claire.get(method + "/approval")
                .page()
                .select("input[name=hash]")
                .val();
        claire.post(method + "/approval", Map.of("hash", hash));

        assertThat(files(claire.get(proofbox.path("/documents.zip")))).containsKeys("W16-v1.pdf", "W16-v1-file.docx");
    }
}
