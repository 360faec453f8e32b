// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.Saved;
import org.ourlet.risk.imports.AssetMapping;
import org.ourlet.risk.imports.AssetTable;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFile.Purpose;
import org.ourlet.risk.imports.ImportFiles;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Assets from a list of one's own: sent, columns chosen and looked at, taken. */
@Controller
class AssetImportPage {

    private static final String PATH = "/organisations/{organisation}/risks/{assessment}/assets/import";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final ImportFiles files;
    private final AssetLists lists;

    AssetImportPage(Pages pages, RiskAssessments assessments, ImportFiles files, AssetLists lists) {
        this.pages = pages;
        this.assessments = assessments;
        this.files = files;
        this.lists = lists;
    }

    @GetMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @PathVariable String assessment) {
        assessments.get(member.organisation(), assessment);
        return pages.page("imports/asset-upload", new AssetUploadView(path(assessment), List.of()));
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView send(
            Member member,
            @PathVariable String assessment,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        if (!kept.open()) {
            String sentence = pages.texts().text(AssessmentProblem.at("", AssessmentProblem.Reason.KEPT_AS_IT_WAS));
            return refused(assessment, new Line("", sentence));
        }
        try {
            Uploaded sent = Uploaded.of(file);
            SheetFile.read(sent.bytes());
            String id = files.hold(
                    member.actor(), member.organisation(), Purpose.ASSETS, assessment, sent.name(), sent.bytes());
            return Pages.seeOther(member.path(path(assessment) + "/import/" + id));
        } catch (UnreadableFile e) {
            return refused(assessment, Places.line(e.problem(), pages.texts()));
        }
    }

    private ModelAndView refused(String assessment, Line line) {
        AssetUploadView view = new AssetUploadView(path(assessment), List.of(line));
        return pages.page("imports/asset-upload", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String path(String assessment) {
        return "/risks/" + assessment + "/assets";
    }

    /** What was chosen about the columns stands in the address, so that nothing of it is lost. */
    @GetMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView preview(
            Member member, @PathVariable String assessment, @PathVariable String file, HttpServletRequest request) {
        ImportFile held = held(member, assessment, file);
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return shown(member, kept, held, request, HttpStatus.OK);
    }

    @PostMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView take(
            Member member, @PathVariable String assessment, @PathVariable String file, HttpServletRequest request) {
        ImportFile held = held(member, assessment, file);
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        try {
            SheetFile read = SheetFile.read(held.bytes());
            AssetTable table = lists.read(member.organisation(), kept, read, mapping(kept, read, request));
            if (table.problems().isEmpty() && table.count() > 0) {
                Saved saved = files.keep(member.actor(), member.organisation(), held, table.fresh());
                if (saved.done()) {
                    return Pages.seeOther(member.path(path(assessment)));
                }
            }
            return shown(member, kept, held, request, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (UnreadableFile e) {
            return refused(assessment, Places.line(e.problem(), pages.texts()));
        }
    }

    @PostMapping(PATH + "/{file}/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView forget(Member member, @PathVariable String assessment, @PathVariable String file) {
        held(member, assessment, file);
        files.forget(member.actor(), member.organisation(), file);
        return Pages.seeOther(member.path(path(assessment)));
    }

    private ImportFile held(Member member, String assessment, String file) {
        ImportFile held = files.get(member.organisation(), file, Purpose.ASSETS);
        if (!held.assessment().equals(assessment)) {
            throw new NotFound();
        }
        return held;
    }

    private AssetMapping mapping(KeptAssessment kept, SheetFile file, HttpServletRequest request) {
        AssetListForm form = AssetListForm.of(
                request.getParameterMap(), kept.assessment().criteria().all());
        return lists.mapping(kept, file, form);
    }

    private ModelAndView shown(
            Member member, KeptAssessment kept, ImportFile held, HttpServletRequest request, HttpStatus status) {
        try {
            SheetFile file = SheetFile.read(held.bytes());
            AssetMapping mapping = mapping(kept, file, request);
            AssetTable table = lists.read(member.organisation(), kept, file, mapping);
            if (!kept.open()) {
                table = table.with(List.of(new AssetTable.Note(
                        Place.FILE, AssessmentProblem.at("", AssessmentProblem.Reason.KEPT_AS_IT_WAS))));
            }
            return pages.page(
                    "imports/asset-import",
                    new AssetImportViews(kept, held, file, pages.texts()).view(mapping, table),
                    status);
        } catch (UnreadableFile e) {
            return refused(kept.id(), Places.line(e.problem(), pages.texts()));
        }
    }
}
