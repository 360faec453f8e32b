// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Examples;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.UnreadableFile;

class AssetReaderTest {

    private static final Map<String, Integer> IS = Map.of("name", 0, "type", 1, "supports", 2);
    private static final Map<String, Integer> BUSINESS = Map.of("name", 0, "owner", 1, "impact.C", 2);

    private static final AssetReader.Knowledge KNOWLEDGE = new AssetReader.Knowledge() {
        @Override
        public Owner owner(String name) {
            return new Owner(name, null);
        }

        @Override
        public Optional<String> type(String word) {
            return word.equals("Server") ? Optional.of("server") : Optional.empty();
        }
    };

    private static AssetTable read(RiskAssessment into, Map<String, Integer> columns, String csv)
            throws UnreadableFile {
        SheetFile file = SheetFile.read(csv.getBytes(StandardCharsets.UTF_8));
        AssetMapping mapping = new AssetMapping(0, columns == BUSINESS, columns);
        return new AssetReader(into, mapping, KNOWLEDGE, file.sheets().get(0)).read();
    }

    private static List<String> places(List<AssetTable.Note> notes) {
        return notes.stream()
                .map(note -> note.place().row() + " " + note.place().column() + " "
                        + note.refusal().messageKey())
                .toList();
    }

    @Test
    void takesWhatHasValueWithItsNeeds() throws UnreadableFile {
        AssetTable table = read(Examples.proofbox(), BUSINESS, "Name,Owner,C\nPayroll,Marta,3\nWeb shop,,\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.fresh().business())
                .extracting(BusinessAsset::ref, BusinessAsset::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BA5", "Payroll"),
                        org.assertj.core.groups.Tuple.tuple("BA6", "Web shop"));
        assertThat(table.fresh().business().get(0).impact().on(SecurityCriterion.CONFIDENTIALITY))
                .isEqualTo(3);
        assertThat(table.fresh().business().get(1).impact().levels()).isEmpty();
    }

    @Test
    void linksByNameByRefAndAmongTheRows() throws UnreadableFile {
        String csv = "Name;Kind;Supports\n"
                + "Rack;Server;BA1, Archive storage (hosted)\n"
                + "Power;Server;\"Source code, patent files, know-how\"\n"
                + "Room;Server;rack\n";

        List<IsAsset> is = read(Examples.proofbox(), IS, csv).fresh().is();

        assertThat(is).extracting(IsAsset::ref).containsExactly("IS9", "IS10", "IS11");
        assertThat(is)
                .extracting(IsAsset::supports)
                .containsExactly(List.of("BA1", "IS2"), List.of("BA4"), List.of("IS9"));
    }

    @Test
    void addsNothingTwice() throws UnreadableFile {
        String csv = "Name\nOffice  PREMISES\nNew one\nnew one\n";

        AssetTable first = read(Examples.proofbox(), Map.of("name", 0), csv);
        RiskAssessment after = Examples.proofbox();
        Assets both = new Assets(
                after.assets().business(),
                java.util.stream.Stream.concat(after.assets().is().stream(), first.fresh().is().stream())
                        .toList());
        AssetTable second = read(after.with(both), Map.of("name", 0), csv);

        assertThat(first.count()).isOne();
        assertThat(first.there()).isOne();
        assertThat(places(first.remarks()))
                .containsExactly("2 Name imports.remark.there-already", "4 Name imports.remark.twice");
        assertThat(second.count()).isZero();
        assertThat(second.there()).isEqualTo(3);
    }

    @Test
    void namesRowAndColumnOfEveryMistake() throws UnreadableFile {
        AssetTable needs = read(
                Examples.proofbox(), BUSINESS, "Name,Owner,C\nPayroll,,high\n,Marta,2\n" + "x".repeat(201) + ",,1\n");
        AssetTable scale = read(Examples.proofbox(), BUSINESS, "Name,Owner,C\nOne,,3\n\nPayroll,,9\n");
        AssetTable links = read(Examples.proofbox(), IS, "Name;Kind;Supports\nRack;;BA9\n");
        AssetTable circle = read(Examples.proofbox(), IS, "Name;Kind;Supports\nA;;B\nB;;A\n");

        assertThat(places(needs.problems()))
                .containsExactly(
                        "3 Name risk.problem.missing", "2 C risk.problem.not-number", "4 Name risk.problem.too-long");
        assertThat(places(scale.problems())).containsExactly("4 C risk.problem.off-the-scale");
        assertThat(places(links.problems())).containsExactly("2 Supports risk.problem.unknown-ref");
        assertThat(places(circle.problems()))
                .containsExactly("2 Supports risk.problem.cycle", "3 Supports risk.problem.cycle");
    }

    @Test
    void anUnknownKindStaysOpenAndIsMentioned() throws UnreadableFile {
        AssetTable table = read(Examples.proofbox(), IS, "Name;Kind;Supports\nRack;Server;\nThing;Gadget;\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.fresh().is())
                .extracting(asset -> asset.particulars().type())
                .containsExactly("server", "");
        assertThat(places(table.remarks())).containsExactly("3 Kind imports.remark.unknown-type");
    }

    @Test
    void refusesMoreThanAnAssessmentHolds() throws UnreadableFile {
        String csv = "Name\n"
                + IntStream.range(0, 2000).mapToObj(number -> "Asset " + number).collect(Collectors.joining("\n"));

        AssetTable table = read(Examples.proofbox(), Map.of("name", 0), csv);

        assertThat(places(table.problems())).containsExactly("1990 Name risk.problem.too-many");
    }

    @Test
    void guessesColumnsFromTheirTitles() {
        AssetMapping mapping = AssetMapping.guessed(
                0,
                false,
                List.of("No", "Désignation", "Responsible person", "Type"),
                new java.util.TreeMap<>(Map.of(
                        "name", List.of("name", "désignation"),
                        "owner", List.of("responsible"),
                        "type", List.of("kind", "type"))));

        assertThat(mapping.columns()).isEqualTo(Map.of("name", 1, "owner", 2, "type", 3));
    }

    @Test
    void saysTheTableOfAFileWithSeveral() throws UnreadableFile {
        AssetTable table = read(Examples.proofbox(), BUSINESS, "Name,Owner,C\n,Marta,3\n");

        assertThat(table.problems()).extracting(AssetTable.Note::place).containsExactly(new Place("", 2, "Name"));
    }
}
