// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ourlet.tailoring.SelectionDocuments;

/**
 * The three numbers that say how far an organisation is; never one percentage for security.
 *
 * @param documents work products that are established
 * @param documentsNeeded work products of the selection
 * @param activities activities that are done or running
 * @param activitiesChosen activities of the selection
 * @param hoursLow time in the program that the open tasks take, rounded up
 * @param hoursHigh the same for somebody who reads everything and hesitates
 */
public record Progress(
        int documents, int documentsNeeded, int activities, int activitiesChosen, int hoursLow, int hoursHigh) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** @param slower how many times longer it takes at most; read from {@code content/planning/progress.yaml} */
    static Progress of(Plan plan, SelectionDocuments needed, BigDecimal slower) {
        int established = (int) needed.workProducts().stream()
                .filter(product -> plan.products().established(product.id()))
                .count();
        int complete =
                (int) plan.activities().stream().filter(ActivityState::complete).count();
        BigDecimal minutes = BigDecimal.valueOf(
                plan.activities().stream().mapToInt(ActivityState::minutesLeft).sum());
        return new Progress(
                established,
                needed.count(),
                complete,
                plan.activities().size(),
                hours(minutes),
                hours(minutes.multiply(slower)));
    }

    public int documentsPercent() {
        return percent(documents, documentsNeeded);
    }

    public int activitiesPercent() {
        return percent(activities, activitiesChosen);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }

    private static int hours(BigDecimal minutes) {
        return minutes.divide(MINUTES, 0, RoundingMode.CEILING).intValueExact();
    }
}
