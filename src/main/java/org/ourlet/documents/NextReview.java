// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an approved document is looked at again.
 *
 * @param months after the approval, unless a blank says otherwise
 * @param blank of type date: that day; of type number: so many months; null when no blank says it
 */
public record NextReview(int months, @Nullable String blank) {

    LocalDate after(LocalDate approval, Map<String, String> answers) {
        String answer = blank == null ? "" : answers.getOrDefault(blank, "");
        if (BlankType.DATE.refusal(answer).isEmpty()) {
            return LocalDate.parse(answer);
        }
        return approval.plusMonths(answer.matches("[1-9]\\d{0,2}") ? Integer.parseInt(answer) : months);
    }
}
