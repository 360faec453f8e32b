// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.Map;

/**
 * How long a version is kept after it left daily use, by the disposal rule of its document. ISO/IEC 27001:2022, 7.5.3 f.
 *
 * @param months by disposal rule, such as D-DOC
 */
public record RetentionPeriods(Map<String, Integer> months) {

    public RetentionPeriods {
        months = Map.copyOf(months);
    }

    /** The day from which a version may go. */
    LocalDate end(String disposal, LocalDate left) {
        return left.plusMonths(months.getOrDefault(disposal, 0));
    }
}
