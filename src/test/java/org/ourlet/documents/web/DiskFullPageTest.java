// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.file.Sample;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A program whose disk has room for a few megabytes more, and a file that is larger. */
class DiskFullPageTest extends PageTest {

    private static final int MOST_PAGES = 1_500;

    @DynamicPropertySource
    static void smallDisk(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("ourlet-small").toString();
        registry.add("ourlet.data", () -> folder);
        registry.add(
                "spring.datasource.url",
                () -> "jdbc:sqlite:" + folder + "/ourlet.db?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
                        + "&foreign_keys=true&transaction_mode=IMMEDIATE&max_page_count=" + MOST_PAGES);
    }

    @Test
    void saysThatTheDiskIsFullAndDoesNothingByHalves() {
        Company proofbox = cast.company("Proofbox");
        Visit marta = signedIn(proofbox.accountable());
        String letter = proofbox.path("/documents/W01");
        marta.get(letter + "/own-file");
        byte[] large = Sample.joined(Sample.latin("%PDF-1.7\n"), new byte[8 * 1024 * 1024], Sample.latin("\n%%EOF\n"));

        Answer full = marta.upload(letter + "/own-file", Map.of(), "a.pdf", large);
        Answer small = marta.upload(letter + "/own-file", Map.of(), "Small.docx", Sample.docx());

        assertThat(full.status()).isEqualTo(507);
        assertThat(full.heading()).isEqualTo("The disk of the server is full");
        assertThat(small.status()).isEqualTo(303);
        assertThat(marta.get(letter).text()).contains("Small.docx").doesNotContain("a.pdf");
        assertThat(marta.get(letter).page().select("input[name=version]").val()).isEqualTo("1");
    }
}
