// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.Proof;
import org.ourlet.access.passkey.RelyingParty;
import org.springframework.stereotype.Component;

/** How the owner of an account can prove who she is: by passkey or code where there is one, else by password; or elsewhere. */
@Component
class ConfirmationWays {

    private final Proof proof;
    private final Accounts accounts;
    private final ProviderOffers offers;
    private final RelyingParty party;

    ConfirmationWays(Proof proof, Accounts accounts, ProviderOffers offers, RelyingParty party) {
        this.proof = proof;
        this.accounts = accounts;
        this.offers = offers;
        this.party = party;
    }

    ConfirmationView.Ways of(Account account) {
        return of(account, Optional.empty(), Optional.empty());
    }

    ConfirmationView.Ways of(Account account, Optional<String> trouble, Optional<String> with) {
        HeldFactors held = proof.held(account);
        return new ConfirmationView.Ways(
                held,
                !held.any() && accounts.hasPassword(account.id()),
                PasskeyWay.of(party),
                offers.toConfirm(account, held.any(), trouble, with));
    }
}
