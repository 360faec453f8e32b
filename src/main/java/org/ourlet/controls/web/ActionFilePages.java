// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.controls.ActionFile;
import org.ourlet.controls.ActionFiles;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.documents.file.FileLooks;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.webshell.Pages;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files that prove an action. Whoever does it brings them, or whoever may change everything. */
@Controller
@RequestMapping("/organisations/{organisation}/treatment-plan/{action}/files")
class ActionFilePages {

    private final Pages pages;
    private final ActionViews views;
    private final TreatmentPlans plans;
    private final ActionFiles files;
    private final FileLooks looks;

    ActionFilePages(Pages pages, ActionViews views, TreatmentPlans plans, ActionFiles files, FileLooks looks) {
        this.pages = pages;
        this.views = views;
        this.plans = plans;
        this.files = files;
        this.looks = looks;
    }

    @PostMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView bring(Member member, @PathVariable String action, @RequestParam Optional<MultipartFile> file)
            throws IOException, InterruptedException {
        TreatmentAction found = ActionViews.seen(member, plans.get(member.organisation(), action));
        if (!ActionViews.reports(member, found)) {
            return refused(member, found, "controls.action.not-yours");
        }
        FileLooks.Sent sent = file.map(given -> new FileLooks.Sent(
                        String.valueOf(given.getOriginalFilename()), given.getSize(), given::getBytes))
                .orElse(FileLooks.Sent.NOTHING);
        Optional<String> problem = looks.look(sent, ActionFiles.MOST_BYTES, verdict -> keep(member, found, verdict));
        return problem.map(key -> refused(member, found, key)).orElseGet(() -> back(member, action));
    }

    private Optional<String> keep(Member member, TreatmentAction action, FileVerdict verdict) {
        return verdict instanceof FileVerdict.Accepted accepted
                ? files.add(member.actor(), member.organisation(), action.id(), accepted)
                : Optional.of(((FileVerdict.Refused) verdict).reason().messageKey());
    }

    @PostMapping("/{file}/removal")
    @Requires(Permission.TAKE_PART)
    ModelAndView remove(Member member, @PathVariable String action, @PathVariable String file) {
        TreatmentAction found = ActionViews.seen(member, plans.get(member.organisation(), action));
        files.get(member.organisation(), action, file);
        if (!ActionViews.reports(member, found)) {
            return refused(member, found, "controls.action.not-yours");
        }
        return files.remove(member.actor(), member.organisation(), action, file)
                .map(key -> refused(member, found, key))
                .orElseGet(() -> back(member, action));
    }

    private static ModelAndView back(Member member, String action) {
        return Pages.seeOther(member.path("/treatment-plan/" + action));
    }

    private ModelAndView refused(Member member, TreatmentAction action, String key) {
        return pages.page(
                ActionPages.TEMPLATE,
                views.view(member, action, ActionForm.of(action), Map.of("file", key)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Always as something to keep, never to be shown by the browser. */
    @GetMapping("/{file}")
    @Requires(Permission.TAKE_PART)
    @Recorded("export.downloaded")
    ResponseEntity<InputStreamResource> content(Member member, @PathVariable String action, @PathVariable String file) {
        ActionViews.seen(member, plans.get(member.organisation(), action));
        ActionFile found = files.get(member.organisation(), action, file);
        String disposition = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header("Content-Type", found.type().mediaType())
                .header("Content-Disposition", disposition)
                .cacheControl(CacheControl.noStore())
                .contentLength(found.size())
                .body(new InputStreamResource(files.content(member.organisation(), found)));
    }
}
