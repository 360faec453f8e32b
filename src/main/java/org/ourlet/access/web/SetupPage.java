// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.NewAccountRules;
import org.ourlet.access.Open;
import org.ourlet.access.SetupCode;
import org.ourlet.access.SignInAfter;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an empty installation: the code from the console, then the first account. */
@Controller
class SetupPage {

    private final Pages pages;
    private final Accounts accounts;
    private final SetupCode code;
    private final SignInAfter signIn;

    SetupPage(Pages pages, Accounts accounts, SetupCode code, SignInAfter signIn) {
        this.pages = pages;
        this.accounts = accounts;
        this.code = code;
        this.signIn = signIn;
    }

    @GetMapping("/setup")
    @Open("there is no account yet; the page asks for the code from the console")
    ModelAndView form() {
        refuseWhenSetUp();
        Language language = pages.current().language();
        return pages.page("access/setup", view(SetupForm.empty(language), Map.of()));
    }

    @PostMapping("/setup")
    @Open("there is no account yet; the code from the console is checked first")
    ModelAndView create(SetupForm form, HttpServletRequest request, HttpServletResponse response) {
        refuseWhenSetUp();
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.page("access/setup", view(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Account account = accounts.createOperator(form.account());
        signIn.signIn(account, request, response);
        return Pages.seeOther("/organisations/new?timeZone=" + form.zone());
    }

    private void refuseWhenSetUp() {
        if (accounts.any()) {
            throw new NotFound();
        }
    }

    private Map<String, String> problems(SetupForm form) {
        if (code.exhausted()) {
            return Map.of("code", "access.setup.code-exhausted");
        }
        Map<String, String> problems = new LinkedHashMap<>();
        if (!code.accepts(form.code())) {
            problems.put("code", "access.setup.code-wrong");
        }
        if (Language.of(form.language()).isEmpty()) {
            problems.put("language", "access.setup.language-unknown");
        }
        if (!knownZone(form.timeZone())) {
            problems.put("timeZone", "access.setup.zone-unknown");
        }
        problems.putAll(NewAccountRules.problems(form.name(), form.email(), form.password()));
        return problems;
    }

    private static boolean knownZone(String zone) {
        try {
            return !zone.isBlank() && ZoneId.of(zone).getId().equals(zone);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static SetupView view(SetupForm form, Map<String, String> problems) {
        List<Choice> languages = Arrays.stream(Language.values())
                .map(each -> Choice.of(each.code(), each.ownName(), each.code().equals(form.language()))
                        .in(each.code()))
                .toList();
        List<Choice> zones = new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .map(zone -> Choice.of(zone, zone, zone.equals(form.timeZone())))
                        .toList();
        return new SetupView(form, problems, languages, zones);
    }
}
