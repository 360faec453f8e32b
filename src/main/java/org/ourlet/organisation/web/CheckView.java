// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.List;
import org.ourlet.organisation.InterviewQuestion;

/** All answers of the interview on one page. */
public record CheckView(List<Row> rows, DraftView draft) {

    /** @param answer one or several parts, none while the question is open */
    public record Row(InterviewQuestion question, List<String> answer) {

        public Row {
            answer = List.copyOf(answer);
        }
    }

    public long open() {
        return rows.stream().filter(row -> row.answer().isEmpty()).count();
    }
}
