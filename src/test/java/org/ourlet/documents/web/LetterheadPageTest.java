// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** The accountable of Proofbox gives the documents a logo and a colour. */
class LetterheadPageTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private String page;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        page = proofbox.path("/letterhead");
        marta.get(page);
    }

    private Answer choose(String accent, byte[] picture) {
        clock.advance(Duration.ofMinutes(1));
        return marta.upload(page, Map.of("accent", accent), "logo.exe", picture);
    }

    private String logo() {
        return marta.get(page).page().select(".ol-paper img").attr("src");
    }

    private static int pictures(byte[] file) throws IOException {
        int count = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage each : pdf.getPages()) {
                for (COSName name : each.getResources().getXObjectNames()) {
                    count += each.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Test
    void standsOnThePreviewWithItsNameAndColour() {
        Answer chosen = choose("#802040", Pictures.png(300, 100));

        assertThat(chosen.status()).isEqualTo(303);
        Answer shown = marta.get(page);
        assertThat(shown.page().select(".ol-paper img").attr("alt"))
                .isEqualTo(proofbox.organisation().name());
        assertThat(shown.page().select("#accent").val()).isEqualTo("#802040");
        assertThat(marta.get(shown.page().select(".ol-paper link").attr("href")).text())
                .isEqualTo(".ol-accent-802040{--accent:#802040}\n");
        assertThat(shown.page().select(".ol-paper .ol-accent-802040 h2")).isNotEmpty();
    }

    @Test
    void isServedAsAPngThatOnlyMembersGet() {
        choose("#802040", Pictures.jpg(300, 100));
        String address = logo();

        Answer picture = marta.get(address);

        assertThat(picture.header("content-type")).isEqualTo("image/png");
        assertThat(picture.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(picture.header("content-security-policy")).contains("default-src 'none'");
        assertThat(picture.header("cache-control")).contains("no-store");
        assertThat(Pictures.read(picture.bytes()).getWidth()).isEqualTo(300);
        assertThat(signedIn(proofbox.employee()).get(address).status()).isEqualTo(200);
        Company brewery = cast.company("Brasserie");
        assertThat(signedIn(brewery.accountable()).get(address).status()).isEqualTo(404);
        assertThat(signedIn(brewery.accountable())
                        .get(address.replace(
                                proofbox.organisation().slug(),
                                brewery.organisation().slug()))
                        .status())
                .isEqualTo(404);
        assertThat(visit().get(address).status()).isEqualTo(303);
    }

    @Test
    void draftsAndTheHandbookHaveItAtOnce() throws IOException {
        assertThat(pictures(marta.get(proofbox.path("/handbook.pdf")).bytes())).isZero();
        choose("#802040", Pictures.transparentPng(300, 100));

        assertThat(pictures(marta.get(proofbox.path("/documents/W14/versions/2.pdf"))
                        .bytes()))
                .isEqualTo(1);
        assertThat(pictures(marta.get(proofbox.path("/handbook.pdf")).bytes())).isEqualTo(1);
        assertThat(marta.get(proofbox.path("/documents/W14?write=true")).page().select(".ol-paper img"))
                .hasSize(1);
        byte[] docx = marta.get(proofbox.path("/documents/W14/versions/2.docx")).bytes();
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(text.getAllPackagePictures()).hasSize(1);
        }
    }

    @Test
    void whatWasSentStaysAsItWasApproved() throws IOException {
        String version = proofbox.path("/documents/W14/versions/1");
        byte[] before = marta.get(version + ".pdf").bytes();
        String hash = marta.get(version).page().select(".ol-hash").text();

        choose("#802040", Pictures.png(300, 100));

        assertThat(marta.get(version + ".pdf").bytes()).isEqualTo(before);
        assertThat(marta.get(version).page().select(".ol-paper img, .ol-paper link"))
                .isEmpty();
        assertThat(marta.get(version).page().select(".ol-hash").text()).isEqualTo(hash);
    }

    @Test
    void keepsTheLogoWhenOnlyTheColourChangesAndTakesItAway() {
        choose("#802040", Pictures.png(300, 100));
        clock.advance(Duration.ofMinutes(1));
        marta.post(page, Map.of("accent", "#204080"));

        assertThat(marta.get(logo()).status()).isEqualTo(200);
        assertThat(marta.get(page).page().select("#accent").val()).isEqualTo("#204080");

        marta.post(page + "/logo-removal", Map.of());

        assertThat(logo()).isEmpty();
        assertThat(marta.get(page).page().select("#accent").val()).isEqualTo("#204080");
    }

    @Test
    void saysWhenAColourIsTooPaleAndWhichWouldDo() {
        Answer refused = choose("#ffcc00", Pictures.png(300, 100));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#accent-e").text())
                .contains("too pale on white paper", "1.5 to 1", "4.5 to 1", "The shade #");
        assertThat(refused.page().select("#accent").val()).isEqualTo("#ffcc00");
        assertThat(logo()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithThePictureAndTheColourAtOnce() {
        Answer refused = choose("red", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a").eachAttr("href")).containsExactly("#file", "#accent");
        assertThat(refused.page().select("#file-e").text()).contains("no PNG and no JPG");
    }

    @Test
    void samplesAreFiles() throws IOException {
        choose("#802040", Pictures.png(300, 100));

        Answer pdf = marta.get(page + "/sample.pdf");
        Answer docx = marta.get(page + "/sample.docx");

        assertThat(pictures(pdf.bytes())).isEqualTo(1);
        assertThat(docx.header("content-disposition")).startsWith("attachment");
    }

    @Test
    void costsAConstantNumberOfStatements() {
        choose("#802040", Pictures.png(300, 100));
        marta.get(proofbox.path("/documents"));
        int one = statements.during(() -> marta.get(page)).size();
        int register =
                statements.during(() -> marta.get(proofbox.path("/documents"))).size();
        for (int i = 0; i < 5; i++) {
            choose("#80204" + i, Pictures.png(300, 100));
        }
        marta.get(proofbox.path("/documents"));

        assertThat(statements.during(() -> marta.get(page))).hasSize(one);
        assertThat(statements.during(() -> marta.get(proofbox.path("/documents"))))
                .hasSize(register);
    }
}
