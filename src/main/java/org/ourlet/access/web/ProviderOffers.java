// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ourlet.access.Account;
import org.ourlet.access.Identities;
import org.ourlet.access.LinkedIdentity;
import org.ourlet.access.provider.SecondFactorRule;
import org.ourlet.access.provider.SignInProvider;
import org.ourlet.access.provider.SignInProviders;
import org.springframework.stereotype.Component;

/** Which providers a page offers to whom. Where none is in the settings, no statement is spent on it. */
@Component
class ProviderOffers {

    /** What can go wrong with a provider, as it stands in addresses, and the sentence about it. */
    private static final Map<String, String> TROUBLES = Map.of(
            ProviderTrip.REFUSED, "access.provider.refused",
            ProviderTrip.SILENT, "access.provider.silent",
            IdentityPage.ONLY_WAY, "access.provider.only-way");

    private final SignInProviders providers;
    private final Identities identities;

    ProviderOffers(SignInProviders providers, Identities identities) {
        this.providers = providers;
        this.identities = identities;
    }

    /** All of them. */
    ProviderOffer toEverybody(Optional<String> trouble, Optional<String> with) {
        return offer(provider -> true, trouble, with);
    }

    /** Those with which the account is not connected yet. */
    ProviderOffer toConnect(List<LinkedIdentity> linked, Optional<String> trouble, Optional<String> with) {
        Set<String> issuers = linked.stream().map(LinkedIdentity::issuer).collect(Collectors.toSet());
        return offer(provider -> !issuers.contains(provider.issuer()), trouble, with);
    }

    /**
     * Those with which the account can prove who its owner is.
     *
     * @param withCode the account has a second factor, so one of a provider has to count as two
     */
    ProviderOffer toConfirm(Account account, boolean withCode, Optional<String> trouble, Optional<String> with) {
        if (providers.all().isEmpty()) {
            return new ProviderOffer(List.of(), "", "");
        }
        Set<String> issuers =
                identities.of(account.id()).stream().map(LinkedIdentity::issuer).collect(Collectors.toSet());
        return offer(
                provider -> issuers.contains(provider.issuer())
                        && !(withCode && provider.secondFactor().counting() == SecondFactorRule.Counting.NEVER),
                trouble,
                with);
    }

    private ProviderOffer offer(Predicate<SignInProvider> which, Optional<String> trouble, Optional<String> with) {
        List<ProviderOffer.Choice> choices = providers.all().stream()
                .filter(which)
                .map(each -> new ProviderOffer.Choice(each.id(), each.name()))
                .toList();
        Optional<String> name = with.flatMap(providers::find).map(SignInProvider::name);
        boolean known = name.isPresent()
                || trouble.filter(IdentityPage.ONLY_WAY::equals).isPresent();
        String key = trouble.filter(any -> known).map(TROUBLES::get).orElse("");
        return new ProviderOffer(choices, key, name.orElse(""));
    }
}
