// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Open;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.SelectionCheck;
import org.ourlet.tailoring.SelectionWarning;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.BadRequest;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what a set of activities lacks, for other programs. Changes nothing. */
@RestController
class SelectionCheckApi {

    private final Guide guide;
    private final Tailoring tailoring;
    private final Pages pages;

    SelectionCheckApi(Guide guide, Tailoring tailoring, Pages pages) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.pages = pages;
    }

    /** The codes of the activities. */
    record AskedSelection(@Nullable List<@Nullable String> activities) {}

    /**
     * What is to be said about a set of activities.
     *
     * @param missing codes to add so that it is closed under requirements and all-or-none groups
     * @param falls codes of the set that stand only with the missing ones
     * @param level highest level that the set contains whole, 0 when it contains none
     */
    record CheckedSelection(boolean closed, Set<String> missing, Set<String> falls, int level, List<Warning> warnings) {

        static CheckedSelection of(SelectionCheck check, Texts texts) {
            return new CheckedSelection(
                    check.closed(),
                    check.missing(),
                    check.falls(),
                    check.level(),
                    check.warnings().stream()
                            .map(warning -> Warning.of(warning, texts))
                            .toList());
        }
    }

    /** Allowed, but of little sense. */
    record Warning(SelectionWarning code, String message) {

        static Warning of(SelectionWarning warning, Texts texts) {
            return new Warning(warning, texts.text(warning));
        }
    }

    @PostMapping("/api/v1/guide/selections/check")
    @Open(value = "the guide belongs to everybody who wants to learn", whileGuideIsPublic = true)
    CheckedSelection check(@RequestBody AskedSelection asked) {
        return CheckedSelection.of(tailoring.check(known(asked)), pages.texts());
    }

    private List<String> known(AskedSelection asked) {
        if (asked.activities() == null) {
            throw new BadRequest(RequestRefusal.noActivities());
        }
        List<String> codes = asked.activities().stream().map(String::valueOf).toList();
        List<String> unknown = codes.stream()
                .filter(code -> guide.findActivity(code).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadRequest(RequestRefusal.unknownActivities(unknown));
        }
        return codes;
    }
}
