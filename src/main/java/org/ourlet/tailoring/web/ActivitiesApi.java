// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Open;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActivityKind;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Input;
import org.ourlet.guide.Stage;
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The activities of the guide for other programs. */
@RestController
class ActivitiesApi {

    private final Guide guide;
    private final Tailoring tailoring;
    private final Pages pages;

    ActivitiesApi(Guide guide, Tailoring tailoring, Pages pages) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.pages = pages;
    }

    /**
     * An activity of the guide.
     *
     * @param level lowest level that includes it
     * @param requires codes of the activities it cannot be done without
     */
    record GuideActivity(
            String code,
            String slug,
            String name,
            Stage stage,
            ActivityKind kind,
            int level,
            List<String> requires,
            List<String> inputs,
            List<String> optionalInputs,
            List<String> outputs,
            Map<String, List<String>> clauses) {}

    @GetMapping("/api/v1/guide/activities")
    @Open(value = "the guide belongs to everybody who wants to learn", whileGuideIsPublic = true)
    List<GuideActivity> activities() {
        return guide.activities().stream().map(this::line).toList();
    }

    private GuideActivity line(Activity activity) {
        return new GuideActivity(
                activity.code(),
                activity.slug(),
                activity.text(pages.texts().language()).name(),
                activity.stage(),
                activity.kind(),
                tailoring.matrix().levelOf(activity.code()).number(),
                activity.links().requires(),
                ids(activity, false),
                ids(activity, true),
                activity.flow().outputs(),
                clauses(activity));
    }

    private static List<String> ids(Activity activity, boolean optionalOnly) {
        return activity.flow().inputs().stream()
                .filter(input -> input.optional() || !optionalOnly)
                .map(Input::id)
                .toList();
    }

    private static Map<String, List<String>> clauses(Activity activity) {
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        for (StandardEdition edition : StandardEdition.values()) {
            clauses.put(edition.year(), activity.clauses().of(edition));
        }
        return clauses;
    }
}
