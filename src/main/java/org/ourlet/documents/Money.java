// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.ourlet.shared.Language;

/** Amounts as they are kept (4000.5) and as they stand in documents (4,000.50 EUR). */
public final class Money {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ .,'\u00a0\u202f\u2019]\\d{3})+([.,]\\d{1,2})?");
    private static final Pattern WORDS = Pattern.compile("(?i)eur(os?)?|chf|\u20ac|[\\s\u00a0\u202f]");

    private Money() {}

    static boolean isAmount(String answer) {
        return AMOUNT.matcher(answer).matches();
    }

    /** One form for each amount; what is none stays as it was typed. */
    static String clean(String typed) {
        String digits = WORDS.matcher(typed).replaceAll("");
        if (AMOUNT.matcher(digits).matches()) {
            return digits;
        }
        if (GROUPED.matcher(digits).matches() || digits.matches("\\d{1,12},\\d{1,2}")) {
            int decimals = decimals(digits);
            String whole = digits.substring(0, digits.length() - (decimals == 0 ? 0 : decimals + 1));
            String rest = decimals == 0 ? "" : "." + digits.substring(digits.length() - decimals);
            return whole.replaceAll("\\D", "") + rest;
        }
        return typed;
    }

    /** How many digits stand behind the last separator when they are no group of three. */
    private static int decimals(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        int behind = digits.length() - last - 1;
        return last < 0 || behind > 2 ? 0 : behind;
    }

    public static String shown(String answer, String currency, Language language) {
        if (!isAmount(answer)) {
            return answer;
        }
        BigDecimal amount = new BigDecimal(answer);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(java.util.Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : language == Language.FR ? '\u202f' : '.');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(amount) + "\u00a0" + currency;
    }
}
