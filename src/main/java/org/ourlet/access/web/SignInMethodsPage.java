// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.Map;
import org.ourlet.access.Identities;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SecondFactorDuty;
import org.ourlet.access.provider.SignInProvider;
import org.ourlet.access.provider.SignInProviders;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** In which ways people sign in to this installation. Shows what the settings say; it asks no provider. */
@Controller
class SignInMethodsPage {

    private final Pages pages;
    private final SecondFactorDuty duty;
    private final SignInProviders providers;
    private final Identities identities;
    private final PublicAddress address;

    SignInMethodsPage(
            Pages pages,
            SecondFactorDuty duty,
            SignInProviders providers,
            Identities identities,
            PublicAddress address) {
        this.pages = pages;
        this.duty = duty;
        this.providers = providers;
        this.identities = identities;
        this.address = address;
    }

    @GetMapping("/operation/sign-in-methods")
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        Map<String, Integer> counts = identities.countByIssuer();
        List<SignInMethodsView.Line> lines = providers.all().stream()
                .map(provider -> line(provider, counts.getOrDefault(provider.issuer(), 0)))
                .toList();
        return pages.page("access/sign-in-methods", new SignInMethodsView(duty.asksNobody(), lines));
    }

    private SignInMethodsView.Line line(SignInProvider provider, int accounts) {
        return new SignInMethodsView.Line(
                provider.name(),
                provider.issuer(),
                address.of(provider.returnPath()),
                provider.secondFactor(),
                accounts);
    }
}
