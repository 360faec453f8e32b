// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.Proof;
import org.springframework.stereotype.Component;

/** How the owner of an account can prove who she is: by code where there is one, else by password; or at a provider. */
@Component
class ConfirmationWays {

    private final Proof proof;
    private final Accounts accounts;
    private final ProviderOffers offers;

    ConfirmationWays(Proof proof, Accounts accounts, ProviderOffers offers) {
        this.proof = proof;
        this.accounts = accounts;
        this.offers = offers;
    }

    ConfirmationView.Ways of(Account account) {
        return of(account, Optional.empty(), Optional.empty());
    }

    ConfirmationView.Ways of(Account account, Optional<String> trouble, Optional<String> with) {
        boolean code = proof.wantsCode(account);
        return new ConfirmationView.Ways(
                code, !code && accounts.hasPassword(account.id()), offers.toConfirm(account, code, trouble, with));
    }
}
