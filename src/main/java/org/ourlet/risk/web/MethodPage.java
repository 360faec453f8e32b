// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.MethodVersions;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskMethods;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The method of the organisation: which one, its limits, who may accept; previewed on the map of levels. */
@Controller
class MethodPage {

    private static final String TEMPLATE = "risk/method";

    private final Pages pages;
    private final MethodVersions versions;
    private final RiskMethods methods;

    MethodPage(Pages pages, MethodVersions versions, RiskMethods methods) {
        this.pages = pages;
        this.versions = versions;
        this.methods = methods;
    }

    /** @param look at another method than the one that is used */
    @GetMapping("/organisations/{organisation}/risks/method")
    @Requires(Permission.READ_ALL)
    ModelAndView method(Member member, @RequestParam Optional<String> look) {
        Optional<MethodVersion> current = versions.current(member.organisation());
        RiskMethod shown = look.flatMap(methods::find)
                .map(content ->
                        versions.findOwn(member.organisation(), content.id()).orElse(content))
                .or(() -> current.map(version -> version.appliedTo(methods.get(version.method()))))
                .orElseGet(methods::byDefault);
        return pages.page(TEMPLATE, view(member, current, MethodForm.of(shown, current), shown, Map.of()));
    }

    @PostMapping("/organisations/{organisation}/risks/method")
    @Requires(Permission.EDIT_ALL)
    ModelAndView choose(Member member, MethodForm form) {
        Optional<MethodVersion> current = versions.current(member.organisation());
        RiskMethod content = methods.find(form.method()).orElseGet(methods::byDefault);
        Map<String, String> problems = form.problems(content, pages.texts());
        if (!problems.isEmpty()) {
            return pages.page(
                    TEMPLATE, view(member, current, form, content, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        versions.choose(
                member.actor(),
                member.organisation(),
                form.choice(content),
                current.isPresent() ? form.version() : null);
        return Pages.seeOther(member.path("/risks/method"));
    }

    /** What typed limits would mean on the map; changes nothing. */
    @PostMapping("/organisations/{organisation}/risks/method/preview")
    @Requires(Permission.EDIT_ALL)
    ModelAndView preview(
            Member member, MethodForm form, @RequestHeader(name = "HX-Request", defaultValue = "") String part) {
        RiskMethod content = methods.find(form.method()).orElseGet(methods::byDefault);
        Map<String, String> problems = form.problems(content, pages.texts());
        MethodView view = view(member, versions.current(member.organisation()), form, content, problems);
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return part.isEmpty() ? pages.page(TEMPLATE, view, status) : pages.page("risk/method-map", view);
    }

    private MethodView view(
            Member member,
            Optional<MethodVersion> current,
            MethodForm form,
            RiskMethod shown,
            Map<String, String> problems) {
        List<MethodVersion> all = versions.all(member.organisation());
        boolean frozen = current.isPresent() && versions.frozen(member.organisation(), current.get());
        return new MethodViews(methods, pages.texts().language()).view(shown, form, all, frozen, problems);
    }
}
