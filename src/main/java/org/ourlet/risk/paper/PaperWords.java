// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Dates;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.Money;
import org.ourlet.risk.Cost;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.RiskLevel;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Texts;

/** How levels, costs, days and lists read in a document. */
final class PaperWords {

    static final String NOTHING = "–";

    /** A space at which no line ends. */
    private static final char KEPT_TOGETHER = '\u00a0';

    private final Texts texts;

    PaperWords(Texts texts) {
        this.texts = texts;
    }

    Language language() {
        return texts.language();
    }

    String say(String key, Object... parameters) {
        return texts.text("risk.paper." + key, parameters);
    }

    /** A text of the pages on risks. */
    String page(String key, Object... parameters) {
        return texts.text("risk." + key, parameters);
    }

    /** A table whose columns are named by these keys. */
    Table table(List<List<String>> rows, String... heads) {
        return table(Arrays.stream(heads).map(this::head).toList(), rows);
    }

    /** Words without line breaks, and a dash where nothing was said. */
    static Table table(List<String> head, List<List<String>> rows) {
        return Table.filled(
                head,
                rows.stream()
                        .map(row -> row.stream().map(PaperWords::cell).toList())
                        .toList());
    }

    private static String cell(String words) {
        String line = words.replaceAll("\\R", " ").strip();
        return line.isEmpty() ? NOTHING : line;
    }

    String head(String key) {
        return say("head." + key);
    }

    Block paragraph(String sentence) {
        return new Paragraph(List.of(new Run(sentence.replaceAll("\\R", " "), false, false, Origin.FILLED)));
    }

    Block heading(String words) {
        return new Heading(3, words);
    }

    /** The level and its class, such as 36 (high). */
    String level(@Nullable RiskLevel level) {
        return level == null
                ? notRated()
                : say("level", Integer.toString(level.value()), page("class." + level.riskClass()))
                        .replace(' ', KEPT_TOGETHER);
    }

    String notRated() {
        return page("rating.not-rated");
    }

    String number(@Nullable Integer value) {
        return value == null ? notRated() : value.toString();
    }

    /** The value of a criterion, such as C 4. */
    String on(SecurityCriterion criterion, @Nullable Integer value) {
        return (criterion.code() + " " + number(value)).replace(' ', KEPT_TOGETHER);
    }

    static String risk(EvaluatedRisk risk) {
        return risk.ref() + " " + risk.risk().scenario();
    }

    String decision(EvaluatedRisk risk) {
        var decision = risk.risk().treatment().decision();
        return decision == null ? say("undecided") : page("decision." + decision);
    }

    /** Money and days; empty when nobody estimated them. */
    String cost(@Nullable Cost cost, String currency) {
        if (cost == null) {
            return "";
        }
        String amount = money(cost.amount(), currency);
        return cost.personDays().signum() == 0
                ? amount
                : say("cost", amount, plain(cost.personDays()), cost.personDays());
    }

    String money(BigDecimal amount, String currency) {
        return Money.shown(amount.toPlainString(), currency, language()).strip();
    }

    /** Empty where it cannot be said. */
    String moneyOrNothing(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : money(amount, currency);
    }

    String decimal(@Nullable BigDecimal number) {
        return number == null ? "" : plain(number);
    }

    private String plain(BigDecimal number) {
        String digits = number.toPlainString();
        return language() == Language.EN ? digits : digits.replace('.', ',');
    }

    String day(Instant at, ZoneId zone) {
        return Dates.inWords(at.atZone(zone).toLocalDate(), language());
    }

    String criterion(SecurityCriterion criterion, SecurityCriteria criteria) {
        return criterion.isStandard()
                ? page("criterion." + criterion.code())
                : criteria.own().getOrDefault(criterion, criterion.code());
    }

    /** What the letters of the criteria stand for. */
    Block legend(SecurityCriteria criteria) {
        String letters = criteria.all().stream()
                .map(criterion -> criterion.code() + " = " + criterion(criterion, criteria))
                .collect(Collectors.joining(", "));
        return paragraph(letters);
    }

    static String list(Collection<String> words) {
        return String.join("; ", words);
    }
}
