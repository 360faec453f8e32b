// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.exchange.OwnKnowledge;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFile.Purpose;
import org.ourlet.risk.imports.ImportFiles;
import org.ourlet.risk.sheet.GivenFile;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A whole assessment from a file, as XLSX or JSON: sent, looked at, kept. */
@Controller
class AssessmentImportPage {

    private static final String PATH = "/organisations/{organisation}/risks/import";

    private final Pages pages;
    private final ImportFiles files;
    private final GivenFile given;
    private final OwnKnowledge knowledge;

    AssessmentImportPage(Pages pages, ImportFiles files, GivenFile given, OwnKnowledge knowledge) {
        this.pages = pages;
        this.files = files;
        this.given = given;
        this.knowledge = knowledge;
    }

    @GetMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member) {
        return pages.page("imports/assessment-import", AssessmentImportView.EMPTY);
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView send(Member member, @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            Uploaded sent = Uploaded.of(file);
            GivenFile.Reading reading = given.read(sent.bytes(), knowledge.of(member.organisation()));
            if (!reading.wrong().isEmpty()) {
                return refused(
                        Places.lines(reading.wrong(), pages.texts()),
                        reading.wrong().size());
            }
            String id = files.hold(
                    member.actor(), member.organisation(), Purpose.ASSESSMENT, "", sent.name(), sent.bytes());
            return Pages.seeOther(member.path("/risks/import/" + id));
        } catch (UnreadableFile e) {
            return refused(List.of(Places.line(e.problem(), pages.texts())), 1);
        }
    }

    private ModelAndView refused(List<Line> lines, int all) {
        AssessmentImportView view = new AssessmentImportView(lines, all - lines.size());
        return pages.page("imports/assessment-import", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView preview(Member member, @PathVariable String file) {
        ImportFile held = files.get(member.organisation(), file, Purpose.ASSESSMENT);
        try {
            GivenFile.Reading reading = given.read(held.bytes(), knowledge.of(member.organisation()));
            List<String> notRead = reading.notRead().stream()
                    .map(place -> Places.words(place, pages.texts()))
                    .toList();
            RiskEvaluation evaluation = RiskEvaluation.of(reading.assessment());
            return pages.page(
                    "imports/assessment-preview", AssessmentPreview.of(file, held.name(), evaluation, notRead));
        } catch (UnreadableFile e) {
            return refused(List.of(Places.line(e.problem(), pages.texts())), 1);
        }
    }

    /** Keeps it; what the organisation changed meanwhile, such as its method, is looked at again. */
    @PostMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView keep(Member member, @PathVariable String file) {
        ImportFile held = files.get(member.organisation(), file, Purpose.ASSESSMENT);
        try {
            GivenFile.Reading reading = given.read(held.bytes(), knowledge.of(member.organisation()));
            if (!reading.wrong().isEmpty()) {
                return refused(
                        Places.lines(reading.wrong(), pages.texts()),
                        reading.wrong().size());
            }
            String id = files.keep(member.actor(), member.organisation(), file, reading.assessment());
            return Pages.seeOther(member.path("/risks/" + id));
        } catch (UnreadableFile e) {
            return refused(List.of(Places.line(e.problem(), pages.texts())), 1);
        }
    }

    @PostMapping(PATH + "/{file}/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView forget(Member member, @PathVariable String file) {
        files.get(member.organisation(), file, Purpose.ASSESSMENT);
        files.forget(member.actor(), member.organisation(), file);
        return Pages.seeOther(member.path("/risks/import"));
    }
}
