// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.HeatMap;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the risks stand, before and after treatment. */
@Controller
class HeatMapPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskMethods methods;

    HeatMapPage(Pages pages, RiskAssessments assessments, RiskMethods methods) {
        this.pages = pages;
        this.assessments = assessments;
        this.methods = methods;
    }

    /**
     * Shows the map and, when a field is asked for, its risks.
     *
     * @param when {@code after} for the state after treatment
     * @param field impact and potentiality with a hyphen between
     */
    @GetMapping("/organisations/{organisation}/risks/{assessment}/heat-map")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView heatMap(
            Member member,
            @PathVariable String assessment,
            @RequestParam(defaultValue = "before") String when,
            @RequestParam Optional<String> field) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        HeatMap.Moment moment = when.equals("after") ? HeatMap.Moment.AFTER : HeatMap.Moment.BEFORE;
        HeatMap map = kept.evaluation().heatMap(moment);
        MethodText text =
                methods.text(kept.methodVersion().method()).in(pages.texts().language());
        AssessmentHead head = AssessmentHead.of(kept, AssessmentHead.Tab.HEAT_MAP);
        String path = member.path(head.path()) + "/heat-map?when="
                + moment.name().toLowerCase(java.util.Locale.ROOT) + "&field=";
        List<EvaluatedRisk> listed = field.map(asked -> risks(kept, map, asked)).orElse(List.of());
        return pages.page("risk/heat-map", new HeatMapView(head, moment, MapView.of(map, text, path), listed));
    }

    private static List<EvaluatedRisk> risks(KeptAssessment kept, HeatMap map, String asked) {
        return map.rows().stream()
                .flatMap(List::stream)
                .filter(field -> asked.equals(field.impact() + "-" + field.potentiality()))
                .flatMap(field -> field.refs().stream())
                .flatMap(ref -> kept.evaluation().find(ref).stream())
                .toList();
    }
}
