// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.documents.letterhead.Pictures;

/** The corpus of files that people bring: what is made of each. Type and verdict never depend on the name. */
class FileCheckTest {

    private static final List<String> NAMES = List.of(
            "policy.docx",
            "policy.pdf.exe",
            "policy",
            "..\\..\\windows\\system.ini",
            "../../etc/passwd",
            "C:\\Users\\Marta\\policy.doc",
            "\u202Efdp.exe",
            "null\0byte.png",
            "line\r\nbreak.jpg",
            "CON",
            "com1.xlsx",
            "aux.tar.gz",
            ".htaccess",
            "   ",
            "",
            "a".repeat(300) + ".pdf",
            "\uD83D\uDE00".repeat(150),
            "Richtlinie für Äpfel.pdf",
            "e\u0301crit.pdf",
            "a<b>c:d\"e|f?g*h.png",
            "trailing. . .",
            "zero\u200Bwidth.pdf",
            "\u4E2D\u6587.docx",
            "{{7*7}}.pdf",
            "<img src=x onerror=a()>.png");

    private static final List<String> ENDINGS = List.of("pdf", "docx", "xlsx", "png", "jpg", "exe");

    private static Map<FileType, byte[]> good() {
        Map<FileType, byte[]> good = new LinkedHashMap<>();
        good.put(FileType.PDF, Sample.pdf(""));
        good.put(FileType.DOCX, Sample.docx());
        good.put(FileType.XLSX, Sample.zip(Sample.sheetParts()));
        good.put(FileType.PNG, Sample.picture("png"));
        good.put(FileType.JPG, Sample.picture("jpg"));
        return good;
    }

    @Test
    void takesWhatIsGoodUnderAnyNameAndCleansTheName() {
        List<String> names = new ArrayList<>();
        good().forEach((type, bytes) -> NAMES.forEach(given -> {
            FileVerdict.Accepted accepted = (FileVerdict.Accepted) FileCheck.of(given, bytes);
            assertThat(accepted.type()).as(given).isEqualTo(type);
            assertThat(accepted.name()).as(given).endsWith("." + type.ending());
            names.add(accepted.name());
        }));

        assertThat(names).hasSize(125).allSatisfy(name -> {
            assertThat(name)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}/\\\\<>:\"|?*]")
                    .doesNotStartWith(".");
            assertThat(name.codePointCount(0, name.length())).isBetween(5, 106);
            assertThat(name).doesNotMatch("(?i)(con|aux|nul|prn|com1)\\..*");
        });
    }

    @Test
    void refusesWhatIsHostileUnderAnyNameWithItsReason() {
        Map<String, FileRefusal> wrong = new LinkedHashMap<>();
        int[] files = {0};
        Hostile.all()
                .forEach((what, given) -> ENDINGS.forEach(ending -> {
                    FileVerdict verdict = FileCheck.of(what + "." + ending, given.getKey());
                    files[0]++;
                    if (!verdict.equals(new FileVerdict.Refused(given.getValue()))) {
                        wrong.put(
                                what + " " + (verdict instanceof FileVerdict.Refused refused ? refused : "taken"),
                                given.getValue());
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(files[0]).as("with the good ones more than 400").isGreaterThan(275);
    }

    @Test
    void keepsAPdfByteForByte() {
        byte[] pdf = Sample.pdf("/Author (Marta)");

        assertThat(((FileVerdict.Accepted) FileCheck.of("a.pdf", pdf)).bytes()).isEqualTo(pdf);
    }

    @Test
    void takesNamesAndPlacesOutOfOfficeFilesAndPictures() {
        String secret = "Marta Lopes, 49.6N 6.1E";

        assertThat(List.of(Sample.docx(), Sample.pngThatTells(secret), Sample.jpgThatTells(secret)))
                .allSatisfy(bytes -> {
                    byte[] kept = ((FileVerdict.Accepted) FileCheck.of("a", bytes)).bytes();
                    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Lopes", "Exif");
                });
    }

    @Test
    void keepsPicturesThatCanStillBeSeen() throws java.io.IOException {
        for (byte[] picture : List.of(Sample.pngThatTells("x"), Sample.jpgThatTells("x"))) {
            byte[] kept = ((FileVerdict.Accepted) FileCheck.of("a", picture)).bytes();

            assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(kept))
                            .getWidth())
                    .isEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void keepsWhichWayUpAPhotographIsAndNoOtherNote(int orientation) {
        byte[] kept = ((FileVerdict.Accepted) FileCheck.of("a", Pictures.turnedJpg(40, 20, orientation))).bytes();

        assertThat(Orientation.of(kept).ordinal()).isEqualTo(orientation - 1);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Cam");
        assertThat(Pictures.read(kept).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 77})
    void notesNothingAboutAPhotographThatStandsUpright(int orientation) {
        byte[] kept = ((FileVerdict.Accepted) FileCheck.of("a", Pictures.turnedJpg(40, 20, orientation))).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void dropsWhatFollowsTheEndOfAPicture() {
        for (String format : List.of("png", "jpg")) {
            byte[] both = Sample.joined(Sample.picture(format), Sample.docx());

            byte[] kept = ((FileVerdict.Accepted) FileCheck.of("a", both)).bytes();

            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("word/document.xml");
        }
    }

    @Test
    void takesALinkThatSomebodyHasToClick() {
        byte[] text = Sample.docxWith(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/hyperlink\" TargetMode=\"External\"/></Relationships>");

        assertThat(FileCheck.of("a.docx", text)).isInstanceOf(FileVerdict.Accepted.class);
    }

    @Test
    void looksIntoASheetInsideAText() {
        Map<String, String> inner = Sample.sheetParts();
        inner.put("xl/vbaProject.bin", "x");
        byte[] outer = Sample.docxWith(
                "word/embeddings/sheet.xlsx", new String(Sample.zip(inner), StandardCharsets.ISO_8859_1));

        assertThat(FileCheck.of("a.docx", outer)).isEqualTo(new FileVerdict.Refused(FileRefusal.MACROS));
    }
}
