// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Money;
import org.ourlet.risk.LossEstimate;
import org.ourlet.shared.Language;

/**
 * A risk in money as it is shown; empty where it cannot be said.
 *
 * @param sign whether the treatment brings more than it costs (1), as much (0) or less (-1)
 */
public record LossView(String currency, String perYear, String perYearAfter, String returned, int sign) {

    static LossView of(LossEstimate loss, String currency, Language language) {
        BigDecimal returned = loss.returnOnInvestment();
        return new LossView(
                currency,
                money(loss.perYear(), currency, language),
                money(loss.perYearAfter(), currency, language),
                returned == null ? "" : decimal(returned, language),
                returned == null ? 0 : returned.signum());
    }

    private static String money(@Nullable BigDecimal amount, String currency, Language language) {
        return amount == null
                ? ""
                : Money.shown(amount.toPlainString(), currency, language).strip();
    }

    private static String decimal(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
