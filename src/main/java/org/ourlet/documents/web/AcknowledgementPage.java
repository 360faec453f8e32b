// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Acknowledgements;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying that one has read a document, and who has said it of which. */
@Controller
class AcknowledgementPage {

    private final Pages pages;
    private final Acknowledgements acknowledgements;
    private final Readings readings;
    private final VersionViews views;

    AcknowledgementPage(Pages pages, Acknowledgements acknowledgements, Readings readings, VersionViews views) {
        this.pages = pages;
        this.acknowledgements = acknowledgements;
        this.readings = readings;
        this.views = views;
    }

    /** Other answers than those of the document come back with what it says; they may be given again. */
    @PostMapping("/organisations/{organisation}/documents/{workProduct}/versions/{number:\\d{1,4}}/acknowledgement")
    @Requires(Permission.TAKE_PART)
    ModelAndView acknowledge(
            Member member,
            @PathVariable String workProduct,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        Map<Integer, String> answers = answers(typed);
        List<ReadingQuestion> again =
                acknowledgements.confirm(member.actor(), member.organisation(), workProduct, number, answers);
        return again.isEmpty()
                ? Pages.seeOther(DocumentPage.path(member, workProduct) + "/versions/" + number + "#reading")
                : pages.page(
                        "documents/version",
                        views.view(member, workProduct, number, answers),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Map<Integer, String> answers(Map<String, String> typed) {
        Map<Integer, String> answers = new LinkedHashMap<>();
        for (int number = 1; number <= ReadingQuestion.MOST; number++) {
            answers.put(number, typed.getOrDefault("answer-" + number, ""));
        }
        return answers;
    }

    @GetMapping("/organisations/{organisation}/readings")
    @Requires(Permission.READ_ALL)
    ModelAndView readings(Member member) {
        return pages.page(
                "documents/readings",
                readings.overview(member.organisation(), pages.texts().language()));
    }
}
