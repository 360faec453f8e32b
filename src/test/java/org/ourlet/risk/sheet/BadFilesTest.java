// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/** Files that are broken, hostile or unlucky: each is refused with a reason, or read as harmless text. */
class BadFilesTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String BOOK = HEAD + "<workbook " + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS =
            HEAD + "<Relationships><Relationship Id=\"rId1\"" + " Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\">"
            + IntStream.rangeClosed(1, 20)
                    .mapToObj(number ->
                            "<!ENTITY " + name(number) + " \"" + ("&" + name(number - 1) + ";").repeat(10) + "\">")
                    .collect(Collectors.joining())
            + "]>";

    private static String name(int number) {
        return String.valueOf((char) ('a' + number));
    }

    private static String sheet(String rows) {
        return HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    /** A sheet of spaces that inflates without end, as far as the test needs. */
    private static byte[] bomb(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                String text = name.equals("xl/workbook.xml")
                        ? BOOK
                        : name.equals("xl/_rels/workbook.xml.rels") ? RELATIONS : sheet("");
                if (name.equals(part)) {
                    zip.write((HEAD + "<x>").getBytes(StandardCharsets.UTF_8));
                    for (int megabyte = 0; megabyte < 200; megabyte++) {
                        zip.write(block);
                    }
                } else {
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stream<Arguments> refusedFiles() {
        byte[] good = xlsx(sheet("<row r=\"1\">" + cell("A1", "Name") + "</row>"));
        Map<String, String> many = new LinkedHashMap<>();
        IntStream.range(0, 1200).forEach(number -> many.put("part" + number, ""));
        return Stream.of(
                Arguments.of("empty", new byte[0], Reason.NOTHING),
                Arguments.of("blank", bytes(" \n \n"), Reason.NOTHING),
                Arguments.of("larger than the limit", new byte[SheetFile.LARGEST + 1], Reason.TOO_LARGE),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, Reason.UNKNOWN_FORM),
                Arguments.of(
                        "an old or protected workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                        Reason.OLD_FORM),
                Arguments.of("a zip of something else", zip(Map.of("readme.txt", "hello")), Reason.UNKNOWN_FORM),
                Arguments.of("cut in the middle", java.util.Arrays.copyOf(good, good.length / 2), Reason.DAMAGED),
                Arguments.of("only the first bytes", java.util.Arrays.copyOf(good, 30), Reason.DAMAGED),
                Arguments.of("a thousand parts", zip(many), Reason.BOMB),
                Arguments.of("a bomb in the sheet", bomb("xl/worksheets/sheet1.xml"), Reason.BOMB),
                Arguments.of("a bomb in the book", bomb("xl/workbook.xml"), Reason.BOMB),
                Arguments.of("not closed", xlsx(HEAD + "<worksheet><sheetData>"), Reason.DAMAGED),
                Arguments.of(
                        "an unknown shared text",
                        xlsx(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")),
                        Reason.DAMAGED),
                Arguments.of("laughs", xlsx(LAUGHS + "<worksheet>&u;</worksheet>"), Reason.DOCTYPE),
                Arguments.of(
                        "an entity from a file",
                        xlsx("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                                + sheet("<row>" + cell("A1", "&f;") + "</row>").substring(HEAD.length())),
                        Reason.DOCTYPE),
                Arguments.of(
                        "a parameter entity",
                        xlsx("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]><worksheet/>"),
                        Reason.DOCTYPE),
                Arguments.of("too deep", xlsx(HEAD + "<x>".repeat(60) + "</x>".repeat(60)), Reason.TOO_DEEP),
                Arguments.of(
                        "too many columns",
                        xlsx(sheet("<row r=\"1\">" + cell("ZZ1", "far") + "</row>")),
                        Reason.TOO_MANY_COLUMNS),
                Arguments.of("too many columns in text", bytes(",".repeat(300) + "x\n"), Reason.TOO_MANY_COLUMNS),
                Arguments.of("too many rows", bytes("a\n".repeat(25_001)), Reason.TOO_MANY_ROWS),
                Arguments.of("a lone quote", bytes("Name\n\"never closed\n"), Reason.QUOTE),
                Arguments.of("a cell without end", bytes("Name\n" + "x".repeat(33_000) + "\n"), Reason.TOO_LONG),
                Arguments.of(
                        "half a letter of UTF-16",
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8},
                        Reason.ENCODING));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void isRefusedWithItsReason(String what, byte[] file, Reason reason) {
        Throwable thrown = catchThrowable(() -> SheetFile.read(file));

        assertThat(thrown).as(what).isInstanceOf(UnreadableFile.class);
        assertThat(((UnreadableFile) thrown).problem().reason()).as(what).isEqualTo(reason);
    }

    @Test
    void namesTheCellOfAFormulaAndOfAnError() throws UnreadableFile {
        SheetFile file = SheetFile.read(xlsx(sheet("<row r=\"1\">" + cell("A1", "Name") + "</row>"
                + "<row r=\"5\"><c r=\"B5\"><f>HYPERLINK(\"http://x\")</f><v>1</v></c>"
                + "<c r=\"C5\" t=\"e\"><v>#REF!</v></c>" + cell("D5", "kept") + "</row>")));

        assertThat(file.problems())
                .extracting(SheetProblem::place, SheetProblem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new Place("List", 5, "B"), Reason.FORMULA),
                        org.assertj.core.groups.Tuple.tuple(new Place("List", 5, "C"), Reason.ERROR_VALUE));
        assertThat(file.sheets().get(0).rows().get(1).cells()).containsExactly("", "", "", "kept");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'<script>alert(1)</script>'"})
    void textThatLooksLikeAFormulaStaysText(String text) throws UnreadableFile {
        SheetFile file = SheetFile.read(bytes("Name\n" + text + "\n"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.sheets().get(0).rows().get(1).cell(0)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws UnreadableFile {
        String head = "\"x,y;z\"" + separator + "b";

        SheetFile file = SheetFile.read(bytes(head + "\n1" + separator + "2\n"));

        assertThat(file.sheets().get(0).rows().get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void readsQuotesLinesAndTheirNumbers() throws UnreadableFile {
        SheetFile file = SheetFile.read(bytes("Name,Note\r\n\"a \"\"b\"\"\",\"two\r\nlines\"\r\n\r\nlast,\r\n"));

        List<Sheet.Row> rows = file.sheets().get(0).rows();
        assertThat(rows).extracting(Sheet.Row::number).containsExactly(1, 2, 5);
        assertThat(rows.get(1).cells()).containsExactly("a \"b\"", "two\r\nlines");
    }

    @Test
    void numbersReadAsPeopleWriteThem() throws UnreadableFile {
        SheetFile file = SheetFile.read(xlsx(sheet("<row r=\"1\"><c r=\"A1\"><v>12.0</v></c>"
                + "<c r=\"B1\"><v>0.10000000000000001</v></c><c r=\"C1\"><v>1E3</v></c>"
                + "<c r=\"D1\" t=\"b\"><v>1</v></c></row>")));

        assertThat(file.sheets().get(0).rows().get(0).cells()).containsExactly("12", "0.1", "1000", "1");
    }

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 300).boxed();
    }

    /** Whatever is done to a file, the answer is a table or a reason, and never anything else. */
    @ParameterizedTest
    @MethodSource("seeds")
    void damageIsNeverADefect(int seed) {
        byte[] file = xlsx(sheet("<row r=\"1\">" + cell("A1", "Name") + cell("B1", "Owner") + "</row><row r=\"2\">"
                + cell("A2", "Server") + "<c r=\"B2\"><v>7</v></c></row>"));
        Random random = new Random(seed);
        for (int change = 0; change <= random.nextInt(8); change++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = random.nextInt(3) == 0 ? java.util.Arrays.copyOf(file, random.nextInt(file.length)) : file;

        Throwable thrown = catchThrowable(() -> SheetFile.read(damaged));

        assertThat(thrown == null || thrown instanceof UnreadableFile)
                .as("seed %d: %s", seed, thrown)
                .isTrue();
    }
}
