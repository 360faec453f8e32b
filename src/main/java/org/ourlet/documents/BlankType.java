// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ourlet.shared.Language;

/** What kind of answer a blank takes. */
public enum BlankType {
    /** One line. */
    LINE,
    /** Some lines, each a paragraph. */
    TEXT,
    /** Some lines, each an item of a list. */
    LIST,
    DATE {
        @Override
        Optional<BlankRefusal> refusal(String answer) {
            return date(answer).isPresent() ? Optional.empty() : Optional.of(BlankRefusal.NOT_A_DATE);
        }

        @Override
        String shown(String answer, Language language) {
            return date(answer).map(day -> Dates.inWords(day, language)).orElse(answer);
        }
    },
    /** A number from 0 to 9999 with at most one decimal. */
    NUMBER {
        @Override
        String clean(String typed) {
            String line = super.clean(typed).replace(',', '.');
            return NUMBERS.matcher(line).matches()
                    ? new BigDecimal(line).stripTrailingZeros().toPlainString()
                    : line;
        }

        @Override
        Optional<BlankRefusal> refusal(String answer) {
            return NUMBERS.matcher(answer).matches() ? Optional.empty() : Optional.of(BlankRefusal.NOT_A_NUMBER);
        }

        @Override
        String shown(String answer, Language language) {
            return language == Language.EN ? answer : answer.replace('.', ',');
        }
    },
    /** One of the options of the template. */
    CHOICE,
    /** Somebody of the organisation or a name that is typed. */
    PERSON,
    /** An amount in the currency of the organisation, with at most two decimals. */
    MONEY {
        @Override
        String clean(String typed) {
            return Money.clean(super.clean(typed));
        }

        @Override
        Optional<BlankRefusal> refusal(String answer) {
            return Money.isAmount(answer) ? Optional.empty() : Optional.of(BlankRefusal.NOT_AN_AMOUNT);
        }
    },
    /** Rows with the columns of the template. */
    TABLE {
        @Override
        public int longest() {
            return LONGEST_TABLE;
        }
    };

    private static final int LONGEST = 4000;
    private static final int LONGEST_TABLE = 60_000;

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(\\.\\d)?");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    /** Whether an answer is typed in several lines. */
    public boolean severalLines() {
        return this == TEXT || this == LIST;
    }

    /** The longest answer in characters. */
    public int longest() {
        return LONGEST;
    }

    String clean(String typed) {
        String lines = String.join("\n", lines(typed));
        return severalLines() || this == TABLE ? lines : lines.replace('\n', ' ');
    }

    Optional<BlankRefusal> refusal(String answer) {
        BlankRefusal tooLong = this == TABLE ? BlankRefusal.TABLE_TOO_LONG : BlankRefusal.TOO_LONG;
        return answer.length() > longest() ? Optional.of(tooLong) : Optional.empty();
    }

    /** The answer as it stands in the document. */
    String shown(String answer, Language language) {
        return answer;
    }

    /** The lines of a text that are not empty, without blanks at their ends. */
    static List<String> lines(String text) {
        return LINE_BREAKS
                .splitAsStream(text)
                .map(line -> line.replaceAll("\\p{Cntrl}|\\s", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> date(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
