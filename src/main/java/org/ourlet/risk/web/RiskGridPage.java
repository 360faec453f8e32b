// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskGrid;
import org.ourlet.risk.Saved;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Many risks in one table, to rate and decide with the keyboard alone. */
@Controller
class RiskGridPage {

    private static final String PATH = "/organisations/{organisation}/risks/{assessment}/grid";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskGrid grid;

    RiskGridPage(Pages pages, RiskAssessments assessments, RiskGrid grid) {
        this.pages = pages;
        this.assessments = assessments;
        this.grid = grid;
    }

    @GetMapping(PATH)
    @KeptPage
    @Requires(Permission.EDIT_ALL)
    ModelAndView grid(Member member, @PathVariable String assessment, RegisterParameters asked) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        RegisterQuery query = asked.query();
        return shown(kept, query, new GridForm(Map.of(), List.of()), List.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView save(
            Member member, @PathVariable String assessment, RegisterParameters asked, HttpServletRequest request) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        RegisterQuery query = asked.query();
        GridForm form = GridForm.of(request.getParameterMap());
        List<AssessmentProblem> problems = new ArrayList<>(form.problems(kept.assessment()));
        if (problems.isEmpty()) {
            Saved saved =
                    grid.changeAll(member.actor(), member.organisation(), assessment, form.edits(kept.assessment()));
            problems.addAll(saved.problems());
        }
        return problems.isEmpty()
                ? Pages.seeOther(member.path(GridView.path(AssessmentHead.path(assessment), query, query.page())))
                : shown(kept, query, form, problems);
    }

    private ModelAndView shown(
            KeptAssessment kept, RegisterQuery query, GridForm form, List<AssessmentProblem> problems) {
        GridView view = GridView.of(kept, query, query.of(kept.evaluation()), form, sentences(problems));
        return pages.page("risk/grid", view, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** By the ref that the path begins with. */
    private Map<String, String> sentences(List<AssessmentProblem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (AssessmentProblem problem : problems) {
            String ref = problem.path().replaceFirst("\\.[a-zA-Z.]+$", "");
            String sentence = pages.texts().text(problem);
            sentences.putIfAbsent(ref, ref.isEmpty() ? sentence : ref + ": " + sentence);
        }
        return sentences;
    }
}
