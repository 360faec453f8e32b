// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.journal.RememberedEach;
import org.ourlet.journal.Revisions;
import org.ourlet.people.People;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/**
 * Makes parts of registers and keeps those seen last, with their rows as they were written, until anything of the
 * organisation changes: ordering and writing two hundred of ten thousand risks costs many times an empty page.
 */
@Component
class RegisterParts {

    private static final int MOST_REMEMBERED = 48;

    private final Pages pages;
    private final RiskAssessments assessments;
    private final People people;
    private final RememberedEach<Asked, RegisterView> remembered;

    RegisterParts(Pages pages, RiskAssessments assessments, People people, Revisions revisions) {
        this.pages = pages;
        this.assessments = assessments;
        this.people = people;
        this.remembered = revisions.rememberEach(MOST_REMEMBERED);
    }

    /** All that the part depends on besides the state of the organisation. */
    private record Asked(String assessment, RegisterQuery query, Language language, boolean mayEdit) {}

    RegisterView of(Member member, String assessment, RegisterQuery query) {
        Asked asked = new Asked(assessment, query, pages.texts().language(), member.may(Permission.EDIT_ALL));
        return remembered.of(member.organisation(), asked, () -> made(member, asked));
    }

    private RegisterView made(Member member, Asked asked) {
        KeptAssessment kept = assessments.get(member.organisation(), asked.assessment());
        RegisterQuery query = asked.query();
        List<EvaluatedRisk> found = query.of(kept.evaluation());
        List<EvaluatedRisk> shown = query.part(found, RegisterQuery.PAGE_SIZE);
        boolean edit = kept.open() && asked.mayEdit();
        String path = AssessmentHead.path(kept.id()) + "/register";
        RegisterFrame frame = new RegisterFrame(path, query, shown.size(), found.size());
        return new RegisterView(
                AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                frame,
                new RegisterView.Written(
                        pages.written("risk/register-filters", frame),
                        pages.written("risk/rows", RegisterRows.of(kept, shown, edit)),
                        pages.written("risk/register-parts", frame)),
                edit,
                edit ? OwnerChoices.of(people.team(member.organisation()), Owner.NOBODY, pages.texts()) : List.of());
    }
}
