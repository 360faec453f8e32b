// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import static org.ourlet.risk.sheet.SheetColumn.computed;
import static org.ourlet.risk.sheet.SheetColumn.number;
import static org.ourlet.risk.sheet.SheetColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.risk.sheet.SheetColumn.Kind;

/** The tables that an assessment has as a spreadsheet, and the field of the JSON form that each of them holds. */
enum SheetForm {
    ASSESSMENT(
            "",
            text("name"),
            text("method"),
            text("currency"),
            number("personDayCost"),
            computed("currentSum"),
            computed("residualSum")),
    CRITERIA("securityCriteria", text("code"), text("name")),
    BUSINESS_ASSETS("businessAssets", text("ref"), text("name"), text("owner"), number("impact.*"), text("note")),
    IS_ASSETS(
            "isAssets",
            text("ref"),
            text("name"),
            text("type"),
            text("owner"),
            new SheetColumn("supports", Kind.CODES),
            text("location"),
            text("classification"),
            number("override.impact.*"),
            text("override.reason")),
    RISKS(
            "risks",
            text("ref"),
            text("isAsset"),
            text("scenario"),
            new SheetColumn("criteria", Kind.CODES),
            text("owner"),
            number("likelihood"),
            number("vulnerability"),
            computed("levels.*"),
            computed("current"),
            computed("currentClass"),
            new SheetColumn("treatment.option", Kind.DECISION),
            number("treatment.vulnerabilityReduction"),
            number("likelihoodReduction"),
            number("impactReduction"),
            computed("residual"),
            computed("residualClass"),
            number("treatment.cost.amount"),
            number("treatment.cost.personDays"),
            computed("totalCost"),
            computed("efficiency"),
            number("loss.once"),
            number("loss.timesPerYear"),
            number("loss.timesPerYearAfter"),
            number("loss.costPerYear"),
            computed("loss.perYear"),
            computed("loss.perYearAfter"),
            computed("loss.returnOnInvestment"),
            new SheetColumn("securityRequirements", Kind.TEXTS),
            new SheetColumn("controls", Kind.TEXTS),
            text("decisionReason"),
            new SheetColumn("implementedOn", Kind.DAY),
            text("threat"),
            text("threatAgent"),
            text("attackMethod"),
            new SheetColumn("vulnerabilities", Kind.TEXTS),
            new SheetColumn("existingControls", Kind.TEXTS),
            number("impactAlreadyReduced"),
            text("ratingReason"),
            text("threatId"),
            new SheetColumn("vulnerabilityIds", Kind.IDS)),
    /** What did not fit in one cell. */
    CONTINUED("continued", text("sheet"), text("ref"), text("column"), text("text"));

    private final String list;
    private final List<SheetColumn> columns;

    SheetForm(String list, SheetColumn... columns) {
        this.list = list;
        this.columns = List.of(columns);
    }

    /** Name of the list in the JSON form; empty for the assessment itself. */
    String list() {
        return list;
    }

    List<SheetColumn> columns() {
        return columns;
    }

    /** With a column for each criterion in the place of a star. */
    List<SheetColumn> columns(List<String> criteria) {
        return columns.stream()
                .flatMap(column -> column.perCriterion() ? criteria.stream().map(column::on) : Stream.of(column))
                .toList();
    }

    /** Part of the key of its name. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<SheetForm> ofList(String list) {
        return Arrays.stream(values()).filter(form -> form.list.equals(list)).findFirst();
    }
}
