// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.documents.rendering.ReadAloud;
import org.ourlet.risk.Examples;
import org.ourlet.risk.Refs;
import org.ourlet.risk.sheet.Sheet;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages, paper, spreadsheet and JSON say the same: levels, classes, costs, sums and the order of treatment. */
class SameNumbersTest extends PageTest {

    private static final long SEED = 20_270_301;

    @Autowired
    private RiskPapers papers;

    @Autowired
    private PdfRenderer renderer;

    private Cast.Company company;
    private Visit marta;
    private String id;
    private JsonNode told;

    static Stream<Named<JsonNode>> assessments() {
        return Stream.of(
                Named.of("the worked example", Examples.proofboxJson()), Named.of("150 risks, seed " + SEED, larger()));
    }

    /** The worked example with more risks on its assets, some of them not rated. */
    private static JsonNode larger() {
        Random random = new Random(SEED);
        JsonNode json = Examples.proofboxJson();
        ArrayNode risks = (ArrayNode) json.get("risks");
        for (int number = 14; number <= 150; number++) {
            ObjectNode risk = (ObjectNode) risks.get(random.nextInt(13)).deepCopy();
            risk.put("ref", "R" + number);
            risk.put("scenario", "Case number " + number);
            risk.put("likelihood", 1 + random.nextInt(4));
            risk.put("vulnerability", 4 + random.nextInt(2));
            if (random.nextInt(4) == 0) {
                risk.putObject("loss")
                        .put("once", 1000 * (1 + random.nextInt(90)))
                        .put("timesPerYear", (11 + random.nextInt(90)) / 100.0)
                        .put("timesPerYearAfter", random.nextInt(11) / 100.0)
                        .put("costPerYear", 100 * (1 + random.nextInt(90)));
            }
            if (random.nextInt(8) == 0) {
                risk.putNull("likelihood");
            }
            risks.add(risk);
        }
        return json;
    }

    private void send(JsonNode json) {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        marta.get(company.path("/people"));
        Visit.Answer sent = marta.postJson(company.api("/risk-assessments"), json.toString(), marta.csrf());
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        told = Examples.JSON.readTree(marta.get(sent.location()).text());
        id = sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    private Stream<JsonNode> risks() {
        return StreamSupport.stream(told.get("risks").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void onThePages(JsonNode json) {
        send(json);

        Document register =
                marta.get(company.path("/risks/" + id + "/register?sort=ref")).page();
        Document overview = marta.get(company.path("/risks/" + id)).page();

        assertThat(register.select("tbody tr").stream().map(SameNumbersTest::line))
                .containsExactlyElementsOf(
                        risks().map(risk -> line(risk, " ")).sorted(this::byRef).toList());
        assertThat(overview.select("tfoot td").eachText())
                .containsExactly(text(told.get("currentSum")), text(told.get("residualSum")));
        assertThat(overview.select("section[aria-labelledby=results] tbody tr")
                        .eachText()
                        .toString())
                .contains(count("currentCounts", "high") + " " + count("residualCounts", "high"))
                .contains(count("currentCounts", "medium") + " " + count("residualCounts", "medium"));
    }

    private int byRef(String one, String other) {
        return Refs.ORDER.compare(one.split(" ")[0], other.split(" ")[0]);
    }

    private static String line(Element row) {
        String ref = row.select("small").text().split(" ")[0];
        List<String> levels = row.select("td[data-label=Now], td[data-label='After treatment']")
                .eachText();
        return ref + " " + String.join(" ", levels).toLowerCase(Locale.ROOT);
    }

    /** Ref, level and class now, level and class after treatment. */
    private static String line(JsonNode risk, String between) {
        return text(risk.get("ref")) + " " + level(risk, "current", between) + " " + level(risk, "residual", between);
    }

    private static String level(JsonNode risk, String name, String between) {
        return risk.get(name).isNull()
                ? "not rated"
                : text(risk.get(name))
                        + between
                        + text(risk.get(name + "Class")).toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private String count(String counts, String riskClass) {
        return text(told.get(counts).get(riskClass));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void onPaper(JsonNode json) throws IOException {
        send(json);

        String register = spoken(GeneratedSource.RISK_REGISTER);
        String report = spoken(GeneratedSource.TOP_RISKS);
        String decisions = spoken(GeneratedSource.TREATMENT_DECISIONS);

        risks().forEach(risk -> assertThat(register).containsSubsequence(pieces(risk)));
        assertThat(report)
                .contains(tight("add up to %s now (%s high, %s medium, %s low), and to %s after treatment"
                        .formatted(
                                text(told.get("currentSum")),
                                count("currentCounts", "high"),
                                count("currentCounts", "medium"),
                                count("currentCounts", "low"),
                                text(told.get("residualSum")))));
        assertThat(decisions).contains(tight("for the money first: " + order() + "."));
        risks().filter(risk -> risk.has("treatment"))
                .forEach(risk -> assertThat(decisions).contains(cost(risk)));
        risks().filter(risk -> risk.has("loss"))
                .forEach(risk -> assertThat(decisions).contains(loss(risk)));
    }

    /** Loss of a year before and after, cost of a year and return, as they stand in a line. */
    private String loss(JsonNode risk) {
        String money = Stream.of("perYear", "perYearAfter", "costPerYear")
                .map(name -> amount(risk.at("/loss/" + name)))
                .collect(Collectors.joining());
        return tight(money + risk.at("/loss/returnOnInvestment").decimalValue().toPlainString());
    }

    private String amount(JsonNode number) {
        boolean whole = number.decimalValue().stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number.decimalValue())
                + told.get("currency").stringValue();
    }

    @Test
    void inMoneyOnThePageOfTheRisk() {
        send(larger());

        risks().filter(risk -> risk.has("loss")).limit(5).forEach(risk -> {
            String levels = tight(marta.get(company.path("/risks/" + id + "/risks/" + text(risk.get("ref"))))
                    .page()
                    .select("#levels")
                    .text());
            assertThat(levels)
                    .contains(tight(amount(risk.at("/loss/perYear"))), tight(amount(risk.at("/loss/perYearAfter"))))
                    .contains(risk.at("/loss/returnOnInvestment").decimalValue().toPlainString());
        });
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void inTheSpreadsheet(JsonNode json) throws UnreadableFile {
        send(json);

        List<List<String>> rows =
                SheetFile.read(marta.get(company.path("/risks/" + id + "/assessment.xlsx"))
                                .bytes())
                        .sheets()
                        .stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .map(Sheet.Row::cells)
                        .toList();

        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(text(told.get("currentSum")), text(told.get("residualSum"))));
        risks().forEach(risk -> assertThat(rows)
                .filteredOn(row -> row.contains(text(risk.get("ref"))) && row.contains(text(risk.get("scenario"))))
                .singleElement()
                .satisfies(row -> assertThat(row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)))
                        .containsSubsequence(cells(risk))));
    }

    /** What stands in the cells of a risk, in their order; nothing where it is not rated. */
    private static List<String> cells(JsonNode risk) {
        return Stream.of(
                        "current",
                        "currentClass",
                        "residual",
                        "residualClass",
                        "totalCost",
                        "efficiency",
                        "loss/perYear",
                        "loss/perYearAfter",
                        "loss/returnOnInvestment")
                .map(name -> risk.at("/" + name))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(value -> value.isNumber()
                        ? value.decimalValue().stripTrailingZeros().toPlainString()
                        : text(value))
                .toList();
    }

    private List<String> pieces(JsonNode risk) {
        return List.of(
                tight(text(risk.get("ref")) + text(risk.get("scenario"))),
                tight(paper(risk, "current")),
                tight(paper(risk, "residual")));
    }

    private static String paper(JsonNode risk, String name) {
        return risk.get(name).isNull() ? "Not rated" : level(risk, name, "(") + ")";
    }

    private String cost(JsonNode risk) {
        JsonNode cost = risk.get("treatment").get("cost");
        String amount = String.format(Locale.ROOT, "%,d", cost.get("amount").intValue());
        return tight(amount + told.get("currency").stringValue());
    }

    private String order() {
        List<String> order = new ArrayList<>();
        told.get("treatmentOrder").forEach(ref -> order.add(ref.stringValue()));
        return String.join(", ", order);
    }

    /** The words of the PDF as a screen reader says them, without the spaces that lines break at. */
    private String spoken(GeneratedSource source) throws IOException {
        List<DocumentModel.Block> blocks =
                papers.blocks(source, company.organisation().id(), Language.EN);
        DocumentModel model = new DocumentModel(
                new DocumentModel.Identity("Proofbox", "W20", "Risks", "Version 1", "Internal", null),
                Language.EN,
                List.of(),
                List.of(new DocumentModel.Section("all", blocks)),
                new DocumentModel.SignOff("", List.of(), null));
        return tight(ReadAloud.pdf(renderer.render(model, Instant.EPOCH)));
    }

    private static String tight(String words) {
        return words.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
