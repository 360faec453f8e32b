// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.Control;
import org.ourlet.controls.ImplementationState;
import org.ourlet.controls.Reason;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementWords;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statement of applicability for other programs. */
@RestController
class StatementApi {

    private final Applicability applicability;
    private final Pages pages;

    StatementApi(Applicability applicability, Pages pages) {
        this.applicability = applicability;
        this.pages = pages;
    }

    /**
     * The statement of applicability: each reference control of 2022 once.
     *
     * @param open number of lines that nobody decided, or whose reasons have turned since
     */
    record Statement(String edition, int applicable, int excluded, int inPlace, int open, List<Line> lines) {

        static Statement of(StatementOfApplicability statement, StatementWords words) {
            int all = statement.lines().size();
            return new Statement(
                    "2022",
                    statement.applicable(),
                    all - statement.applicable(),
                    statement.inPlace(),
                    statement.count(ApplicabilityLine::open),
                    statement.lines().stream().map(line -> Line.of(line, words)).toList());
        }
    }

    /**
     * One reference control.
     *
     * @param control number such as A.5.1
     * @param justification why it applies or not, in words
     * @param decided whether somebody decided; false when it is derived only
     * @param implementation null when it does not apply
     */
    record Line(
            String control,
            boolean applicable,
            String justification,
            boolean decided,
            List<Why> reasons,
            @Nullable Implementation implementation) {

        static Line of(ApplicabilityLine line, StatementWords words) {
            return new Line(
                    line.id(),
                    line.applicable(),
                    words.justification(line),
                    line.decided(),
                    line.reasons().stream().map(Why::of).toList(),
                    line.applicable() ? Implementation.of(line) : null);
        }
    }

    /**
     * What calls for a control.
     *
     * @param source ref of a risk, name of a law or contract, code of an own control; empty for the baseline
     */
    record Why(Reason.Kind kind, String source, String title) {

        static Why of(Reason reason) {
            return new Why(reason.kind(), reason.source(), reason.title());
        }
    }

    /**
     * How far it is.
     *
     * @param controls codes of the organisation's controls that answer it
     */
    record Implementation(ImplementationState state, List<String> controls, List<String> evidence) {

        static Implementation of(ApplicabilityLine line) {
            return new Implementation(
                    line.state(), line.own().stream().map(Control::code).toList(), line.evidence());
        }
    }

    @GetMapping("/api/v1/organisations/{organisation}/statement-of-applicability")
    @Requires(Permission.READ_ALL)
    Statement statement(Member member) {
        return Statement.of(applicability.statement(member.organisation()), new StatementWords(pages.texts()));
    }
}
