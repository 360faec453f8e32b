// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.ApiToken;
import org.ourlet.access.ApiTokens;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.webshell.Choice;
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

/** Tokens of other programs: the ISMS accountable makes and revokes them. */
@Controller
@RequestMapping("/organisations/{organisation}/api-tokens")
class ApiTokensPage {

    private static final String TEMPLATE = "access/api-tokens";
    private static final int USUAL_VALIDITY = 90;

    private final Pages pages;
    private final ApiTokens tokens;
    private final Now now;

    ApiTokensPage(Pages pages, ApiTokens tokens, Now now) {
        this.pages = pages;
        this.tokens = tokens;
        this.now = now;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member) {
        return pages.page(TEMPLATE, view(member, "", form("", ApiToken.Scope.READ, USUAL_VALIDITY, Map.of())));
    }

    /** Shows the secret in the answer itself, because it is not kept and cannot be shown again. */
    @PostMapping
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView make(
            Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "READ") String scope,
            @RequestParam(defaultValue = "0") String days) {
        ApiToken.Scope wanted = scope(scope).orElse(ApiToken.Scope.READ);
        int validity = ApiTokens.VALIDITIES.stream()
                .filter(each -> each.toString().equals(days))
                .findFirst()
                .orElse(USUAL_VALIDITY);
        if (name.isBlank() || name.strip().length() > ApiToken.LONGEST_NAME) {
            Map<String, String> problems = Map.of("name", "access.tokens.name-missing");
            return pages.page(
                    TEMPLATE,
                    view(member, "", form(name, wanted, validity, problems)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String secret = tokens.make(member, name, wanted, validity);
        return pages.page(TEMPLATE, view(member, secret, form("", ApiToken.Scope.READ, USUAL_VALIDITY, Map.of())));
    }

    @PostMapping("/{token}/revocation")
    @Requires(Permission.EDIT_ALL)
    ModelAndView revoke(Member member, @PathVariable String token) {
        tokens.revoke(member, token);
        return Pages.seeOther(member.path("/api-tokens"));
    }

    private ApiTokensView view(Member member, String secret, ApiTokensView.Form form) {
        return new ApiTokensView(tokens.of(member.organisation()), now.instant(), secret, form);
    }

    private ApiTokensView.Form form(String name, ApiToken.Scope scope, int validity, Map<String, String> problems) {
        List<Choice> scopes = Arrays.stream(ApiToken.Scope.values())
                .map(each -> Choice.of(
                                each.name(), pages.texts().text("access.tokens.scope." + each.name()), each == scope)
                        .withHint(pages.texts().text("access.tokens.scope-hint." + each.name())))
                .toList();
        List<Choice> validities = ApiTokens.VALIDITIES.stream()
                .map(days ->
                        Choice.of(days.toString(), pages.texts().text("access.tokens.days", days), days == validity))
                .toList();
        return new ApiTokensView.Form(name, scopes, validities, problems);
    }

    private static Optional<ApiToken.Scope> scope(String name) {
        return Arrays.stream(ApiToken.Scope.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
