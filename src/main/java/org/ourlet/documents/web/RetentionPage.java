// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DueVersion;
import org.ourlet.documents.ReadingRules;
import org.ourlet.documents.Retention;
import org.ourlet.documents.RetentionRefusal;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Versions whose time of keeping is over: keeping one longer, or disposing of it. */
@Controller
@RequestMapping("/organisations/{organisation}")
class RetentionPage {

    private static final String VERSION = "/documents/{workProduct}/versions/{number:\\d{1,4}}/retention";

    private final Pages pages;
    private final Documents documents;
    private final Retention retention;
    private final Now now;

    RetentionPage(Pages pages, Documents documents, Retention retention, Now now) {
        this.pages = pages;
        this.documents = documents;
        this.retention = retention;
        this.now = now;
    }

    @GetMapping("/retention")
    @Requires(Permission.READ_ALL)
    ModelAndView list(Member member) {
        LocalDate today = now.day(member.zone());
        List<DueVersion> all = retention.all(member.organisation());
        return pages.page(
                "documents/retention",
                new RetentionView(
                        all.stream()
                                .filter(version -> version.due(today))
                                .map(version -> line(member, version))
                                .toList(),
                        all.stream()
                                .filter(version -> !version.due(today))
                                .map(version -> line(member, version))
                                .toList(),
                        retention.onHold(member.organisation())));
    }

    private RetentionView.Line line(Member member, DueVersion version) {
        Language page = pages.texts().language();
        Language language = version.entry().languageOfName(page);
        return new RetentionView.Line(
                version,
                version.entry().name(page),
                language == page ? "" : language.code(),
                documents.reach(member, version.entry()) != ReadingRules.Reach.NOTHING);
    }

    @GetMapping(VERSION)
    @Requires(Permission.READ_ALL)
    ModelAndView one(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return pages.page("documents/keeping", view(member, workProduct, number, typed(member, "", "", ""), Map.of()));
    }

    @PostMapping(VERSION + "/keeping")
    @Requires(Permission.APPROVE)
    ModelAndView keep(
            Member member,
            @PathVariable String workProduct,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        documents.file(member, workProduct);
        Optional<RetentionRefusal> refused =
                retention.keep(member.actor(), member.organisation(), workProduct, number, day(until), reason);
        return answer(member, workProduct, number, typed(member, until, reason, ""), refused);
    }

    @PostMapping(VERSION + "/disposal")
    @Requires(Permission.APPROVE)
    @FreshSignIn
    ModelAndView dispose(
            Member member,
            @PathVariable String workProduct,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String why) {
        documents.file(member, workProduct);
        Optional<RetentionRefusal> refused =
                retention.dispose(member.actor(), member.organisation(), workProduct, number, why);
        return answer(member, workProduct, number, typed(member, "", "", why), refused);
    }

    private ModelAndView answer(
            Member member,
            String workProduct,
            int number,
            RetentionView.Typed typed,
            Optional<RetentionRefusal> refused) {
        if (refused.isEmpty()) {
            return Pages.seeOther(member.path("/retention"));
        }
        RetentionRefusal refusal = refused.get();
        HttpStatus status = switch (refusal.reason()) {
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case LEGAL_HOLD, NOT_DUE -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        Map<String, String> problems = Map.of(refusal.field(), pages.texts().text(refusal));
        return pages.page("documents/keeping", view(member, workProduct, number, typed, problems), status);
    }

    private RetentionView.One view(
            Member member, String workProduct, int number, RetentionView.Typed typed, Map<String, String> problems) {
        documents.file(member, workProduct);
        DueVersion version = retention.all(member.organisation()).stream()
                .filter(each -> each.version().code().equals(workProduct)
                        && each.version().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new RetentionView.One(
                version,
                version.entry().name(pages.texts().language()),
                retention.onHold(member.organisation()),
                version.decidedBy(member.actor().account()),
                typed,
                problems);
    }

    private RetentionView.Typed typed(Member member, String until, String reason, String why) {
        return new RetentionView.Typed(until, reason, why, now.day(member.zone()));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
