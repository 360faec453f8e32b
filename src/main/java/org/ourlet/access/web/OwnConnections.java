// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.Identities;
import org.ourlet.access.LinkedIdentity;
import org.ourlet.access.provider.SignInProviders;
import org.springframework.stereotype.Component;

/** In which ways the owner of an account signs in. */
@Component
class OwnConnections {

    private final Accounts accounts;
    private final Identities identities;
    private final SignInProviders providers;
    private final ProviderOffers offers;

    OwnConnections(Accounts accounts, Identities identities, SignInProviders providers, ProviderOffers offers) {
        this.accounts = accounts;
        this.identities = identities;
        this.providers = providers;
        this.offers = offers;
    }

    boolean hasPassword(Account account) {
        return accounts.hasPassword(account.id());
    }

    OwnAccountView.Connections of(Account account, Optional<String> trouble, Optional<String> with) {
        List<LinkedIdentity> linked = identities.of(account.id());
        List<OwnAccountView.Connection> present = linked.stream()
                .map(each -> new OwnAccountView.Connection(each, providers.nameOf(each.issuer())))
                .toList();
        return new OwnAccountView.Connections(present, offers.toConnect(linked, trouble, with));
    }
}
