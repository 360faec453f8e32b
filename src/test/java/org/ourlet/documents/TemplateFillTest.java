// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

class TemplateFillTest {

    private static final Map<String, Value> DERIVED =
            Map.of("org.name", new Value("Proofbox", "Proofbox", "name"), "cycle.end", new Value("", "", "end"));

    private static final List<Column> COLUMNS = List.of(
            new Column("name", BlankType.LINE, List.of()),
            new Column("since", BlankType.DATE, List.of()),
            new Column("access", BlankType.CHOICE, List.of("full", "read-only")));
    private static final Map<String, List<Block>> GENERATED =
            Map.of("generated: risk-register", List.of(Table.filled(List.of("Risk"), List.of(List.of("Fire")))));

    private final Map<String, String> answers = new HashMap<>();

    private static Line line(String text) {
        return new Line(List.of(Run.plain(text)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(line(text).runs());
    }

    private static DocumentTemplate template(Block... blocks) {
        List<Blank> blanks = List.of(
                new Blank("why", BlankType.TEXT, true, null, List.of(), List.of()),
                new Blank("sites", BlankType.LIST, false, null, List.of(), List.of()),
                new Blank("budget", BlankType.LINE, false, null, List.of(), List.of()),
                new Blank("day", BlankType.DATE, true, null, List.of(), List.of()),
                new Blank("extent", BlankType.CHOICE, true, null, List.of("whole", "part"), List.of()),
                new Blank("money", BlankType.MONEY, false, null, List.of(), List.of()),
                new Blank("suppliers", BlankType.TABLE, false, null, List.of(), COLUMNS));
        Map<String, BlankText> texts = new HashMap<>();
        blanks.forEach(blank -> texts.put(
                blank.id(),
                new BlankText(
                        "label of " + blank.id(),
                        "?",
                        "",
                        "",
                        "",
                        Map.of("whole", "All of it", "part", "A bit"),
                        Map.of(
                                "name", new ColumnText("Supplier", Map.of()),
                                "since", new ColumnText("Since", Map.of()),
                                "access", new ColumnText("Access", Map.of("full", "Everything"))))));
        TemplateText text =
                new TemplateText("Title", List.of("{{why}}"), texts, Map.of("one", Arrays.asList(blocks)), List.of());
        return new DocumentTemplate(
                new DocumentTemplate.Frame(
                        "test",
                        "W01",
                        "",
                        DocumentTemplate.Form.DOCUMENT,
                        new DocumentTemplate.References(Map.of(), List.of())),
                new DocumentTemplate.Rules(
                        new NextReview(12, null),
                        ShippedContent.GUIDE.workProduct("W01").classification(),
                        null),
                blanks,
                List.of(new DocumentTemplate.Section("one", Condition.ALWAYS)),
                List.of(GeneratedSource.RISK_REGISTER),
                Localized.english(text));
    }

    private FilledDocument fill(Block... blocks) {
        return new TemplateFill(template(blocks), Language.EN, answers, DERIVED)
                .fill("not set", condition -> true, GENERATED);
    }

    private String text(Block... blocks) {
        DocumentModel model = new DocumentModel(
                new Identity("", "", "", "", "", null),
                Language.EN,
                List.of(),
                fill(blocks).sections(),
                new SignOff("", List.of(), null));
        String frozen = FrozenText.of(model);
        return frozen.substring(frozen.indexOf("[one]") + "[one]".length()).strip();
    }

    @Test
    void takesWhatPeopleWriteAsItIs() {
        answers.put("why", "**bold** {{org.name}} <b> # | \\");

        String text = fill(paragraph("{{why}}")).sections().toString();

        assertThat(text).contains("**bold** {{org.name}} <b> # | \\");
    }

    @Test
    void makesAParagraphOfEachLineOfAText() {
        answers.put("why", "One\nTwo");

        assertThat(text(paragraph("{{why}}"))).isEqualTo("One\n\nTwo");
    }

    @Test
    void makesAnItemOfEachLineOfAList() {
        answers.put("sites", "Lille\nRoubaix");

        assertThat(text(paragraph("{{sites}}"))).isEqualTo("- Lille\n- Roubaix");
    }

    @Test
    void joinsLinesInsideASentence() {
        answers.put("sites", "Lille\nRoubaix");

        assertThat(text(paragraph("We work in {{sites}}."))).isEqualTo("We work in Lille; Roubaix.");
    }

    @Test
    void leavesOutWhatHoldsOnlyAnEmptyOptionalBlank() {
        Table table = new Table(
                List.of(line("A")), List.of(new Row(List.of(line("{{budget}}"))), new Row(List.of(line("kept")))));
        ItemList list = new ItemList(false, List.of(line("{{budget}}"), line("kept")));

        assertThat(text(paragraph("{{budget}}"), list, table)).isEqualTo("- kept\n\n| A |\n|---|\n| kept |");
    }

    @Test
    void saysNotSetWhereAnOptionalBlankCannotBeLeftOut() {
        Table table = new Table(
                List.of(line("What"), line("How much")), List.of(new Row(List.of(line("Budget"), line("{{budget}}")))));

        assertThat(text(table, paragraph("It costs {{budget}}.")))
                .contains("| Budget | not set |")
                .contains("It costs not set.");
    }

    @Test
    void marksARequiredBlankThatIsEmpty() {
        FilledDocument filled = fill(paragraph("Because {{why}}"), paragraph("{{day}}"));

        assertThat(filled.missing()).containsExactlyInAnyOrder("why", "day");
        assertThat(filled.sections().toString())
                .contains(new Run("label of why", false, false, Origin.MISSING).toString());
    }

    @Test
    void marksWhatTheProgramDoesNotKnow() {
        assertThat(fill(paragraph("Until {{cycle.end}}")).missing()).contains("cycle.end");
    }

    @Test
    void keepsTheStyleOfThePlaceholder() {
        answers.put("why", "us");
        Paragraph bold = new Paragraph(List.of(new Run("For {{why}}", true, false, Origin.TEMPLATE)));

        assertThat(fill(bold).sections().get(0).blocks().toString())
                .contains(new Run("us", true, false, Origin.FILLED).toString());
    }

    @Test
    void writesDatesAndChoicesInWords() {
        answers.put("day", "2027-03-01");
        answers.put("extent", "part");

        assertThat(text(paragraph("On {{day}}: {{extent}}"))).isEqualTo("On 1 March 2027: A bit");
    }

    @Test
    void makesATableOfTheRowsThatWereFilledIn() {
        answers.put("suppliers", "Bank \\| Co | 2027-03-01 | full\nHost | | read-only");

        assertThat(text(paragraph("{{suppliers}}")))
                .isEqualTo("| Supplier | Since | Access |\n|---|---|---|\n"
                        + "| Bank \\| Co | 1 March 2027 | Everything |\n| Host |  | read only |");
        assertThat(text(paragraph("We rely on {{suppliers}}.")))
                .isEqualTo("We rely on Bank \\| Co, 1 March 2027, Everything; Host, read only.");
    }

    @Test
    void leavesOutATableWithoutRows() {
        assertThat(text(paragraph("{{suppliers}}"), paragraph("kept"))).isEqualTo("kept");
    }

    @Test
    void placesTheRowsThatTheProgramHas() {
        assertThat(text(paragraph("{{generated: risk-register}}"))).isEqualTo("| Risk |\n|---|\n| Fire |");
    }

    @Test
    void writesAmountsWithTheirCurrency() {
        answers.put("money", "4000.5");

        assertThat(text(paragraph("At most {{money}}."))).isEqualTo("At most 4,000.50\u00a0EUR.");
    }

    @Test
    void fillsTheSummary() {
        answers.put("why", "One\nTwo");

        assertThat(fill().summary()).containsExactly("One; Two");
    }

    @Test
    void joinsListsOfSectionsThatContinueEachOther() {
        assertThat(text(new ItemList(false, List.of(line("one"))), new ItemList(false, List.of(line("two")))))
                .isEqualTo("- one\n- two");
    }
}
