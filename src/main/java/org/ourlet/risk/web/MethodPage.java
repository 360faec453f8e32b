// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

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

    private MethodView view(
            Member member,
            Optional<MethodVersion> current,
            MethodForm form,
            RiskMethod shown,
            Map<String, String> problems) {
        boolean frozen = current.isPresent() && versions.frozen(member.organisation(), current.get());
        return new MethodViews(methods, pages.texts().language())
                .view(shown, form, current.orElse(null), frozen, problems);
    }
}
