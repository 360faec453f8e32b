// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.catalogue.AssetType;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.imports.CatalogueImport;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFile.Purpose;
import org.ourlet.risk.imports.ImportFiles;
import org.ourlet.risk.imports.web.Line;
import org.ourlet.risk.imports.web.Places;
import org.ourlet.risk.imports.web.Uploaded;
import org.ourlet.risk.mosp.MospPlan;
import org.ourlet.risk.mosp.MospPlan.Wishes;
import org.ourlet.risk.mosp.MospReader;
import org.ourlet.risk.mosp.MospReading;
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

/** A catalogue from a file: sent, looked at, kept. */
@Controller
class CatalogueImportPage {

    private static final String PATH = "/organisations/{organisation}/risks/catalogue/import";

    private final Pages pages;
    private final CatalogueImport imports;
    private final ImportFiles files;
    private final ThreatCatalogue guide;

    CatalogueImportPage(Pages pages, CatalogueImport imports, ImportFiles files, ThreatCatalogue guide) {
        this.pages = pages;
        this.imports = imports;
        this.files = files;
        this.guide = guide;
    }

    @GetMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member) {
        return pages.page("imports/catalogue-import", new CatalogueImportView(List.of()));
    }

    @PostMapping(PATH)
    @Requires(Permission.EDIT_ALL)
    ModelAndView send(Member member, @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            Uploaded sent = Uploaded.of(file);
            MospReader.read(GivenFile.tree(sent.bytes()), sent.name());
            String id =
                    files.hold(member.actor(), member.organisation(), Purpose.CATALOGUE, "", sent.name(), sent.bytes());
            return Pages.seeOther(member.path("/risks/catalogue/import/" + id));
        } catch (UnreadableFile e) {
            return refused(e);
        }
    }

    private ModelAndView refused(UnreadableFile e) {
        CatalogueImportView view = new CatalogueImportView(List.of(Places.line(e.problem(), pages.texts())));
        return pages.page("imports/catalogue-import", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView preview(Member member, @PathVariable String file) {
        ImportFile held = files.get(member.organisation(), file, Purpose.CATALOGUE);
        Set<String> types = guide.types().stream().map(AssetType::id).collect(Collectors.toSet());
        return shown(member, held, new Wishes(types, false), HttpStatus.OK);
    }

    /** @param type kinds of assets that the entries concern */
    @PostMapping(PATH + "/{file}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView keep(
            Member member,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(defaultValue = "false") boolean unlicensed) {
        ImportFile held = files.get(member.organisation(), file, Purpose.CATALOGUE);
        Set<String> types = new HashSet<>(type == null ? List.of() : type);
        types.removeIf(id -> guide.type(id).isEmpty());
        Wishes wishes = new Wishes(types, unlicensed);
        try {
            MospPlan plan = imports.take(member.actor(), member.organisation(), held, reading(held), wishes);
            return plan.brings()
                    ? Pages.seeOther(member.path("/risks/catalogue"))
                    : shown(member, held, wishes, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (UnreadableFile e) {
            return refused(e);
        }
    }

    @PostMapping(PATH + "/{file}/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView forget(Member member, @PathVariable String file) {
        files.get(member.organisation(), file, Purpose.CATALOGUE);
        files.forget(member.actor(), member.organisation(), file);
        return Pages.seeOther(member.path("/risks/catalogue/import"));
    }

    private static MospReading reading(ImportFile held) throws UnreadableFile {
        return MospReader.read(GivenFile.tree(held.bytes()), held.name());
    }

    private ModelAndView shown(Member member, ImportFile held, Wishes wishes, HttpStatus status) {
        try {
            MospPlan plan = imports.plan(member.organisation(), reading(held), wishes);
            List<Line> notTaken = plan.problems().stream()
                    .map(problem -> new Line(problem.path(), pages.texts().text(problem)))
                    .toList();
            CataloguePreviews previews =
                    new CataloguePreviews(guide, pages.texts().language());
            return pages.page(
                    "imports/catalogue-preview", previews.view(held, plan, wishes, notTaken, status.isError()), status);
        } catch (UnreadableFile e) {
            return refused(e);
        }
    }
}
