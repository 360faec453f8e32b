// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Cost;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.RiskAssessment;

/** Reads amounts of money. */
final class GivenMoney {

    private GivenMoney() {}

    static RiskAssessment.Money read(GivenNode root) {
        GivenNode currency = root.at("currency");
        String code = currency.textOrEmpty(3);
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            currency.problem(Reason.BAD_REF, code);
        }
        GivenNode day = root.at("personDayCost");
        BigDecimal cost = day.money();
        if (cost != null && cost.signum() < 0) {
            day.problem(Reason.NEGATIVE);
        }
        return new RiskAssessment.Money(code, cost);
    }

    static @Nullable Cost cost(GivenNode node) {
        if (!node.object().there()) {
            return null;
        }
        return new Cost(orZero(node.at("amount")), orZero(node.at("personDays")));
    }

    static LossEstimate loss(GivenNode node) {
        node.object();
        return new LossEstimate(
                node.at("once").money(),
                times(node.at("timesPerYear")),
                times(node.at("timesPerYearAfter")),
                node.at("costPerYear").money());
    }

    private static @Nullable BigDecimal times(GivenNode node) {
        return node.number(LossEstimate.TIMES_DECIMALS, LossEstimate.TIMES_DIGITS, Reason.NOT_TIMES);
    }

    private static BigDecimal orZero(GivenNode node) {
        BigDecimal money = node.money();
        return money == null ? BigDecimal.ZERO : money;
    }
}
