// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Account;
import org.ourlet.access.Identities;
import org.ourlet.access.Identity;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Proof;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignInProof;
import org.ourlet.access.SignedIn;
import org.ourlet.access.provider.Attempt.Aim;
import org.ourlet.access.provider.Attempt.Purpose;
import org.ourlet.access.provider.NotVouched;
import org.ourlet.access.provider.Vouched;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** What becomes of somebody for whom a provider vouches: by what she set out for. */
@Component
class ProviderArrival {

    private final Identities identities;
    private final SignInAfter sessions;
    private final Proof proof;
    private final Pages pages;
    private final Now now;

    ProviderArrival(Identities identities, SignInAfter sessions, Proof proof, Pages pages, Now now) {
        this.identities = identities;
        this.sessions = sessions;
        this.proof = proof;
        this.pages = pages;
        this.now = now;
    }

    /** Who comes, and where the answer goes. */
    record Guest(Optional<SignedIn> signedIn, HttpServletRequest request, HttpServletResponse response) {}

    /** Answers where it leads. */
    String of(Aim aim, Vouched vouched, Guest guest) throws NotVouched {
        return switch (aim.purpose()) {
            case SIGN_IN -> signIn(aim, vouched, guest);
            case INVITATION -> join(aim, vouched, guest);
            case LINK -> link(vouched, who(aim, guest));
            case CONFIRMATION -> confirm(aim, vouched, guest);
        };
    }

    /** Whose attempt it is, null when nobody knows before the answer counts. */
    @Nullable
    Account owner(Aim aim, Optional<SignedIn> signedIn) {
        boolean known = aim.purpose() == Purpose.LINK || aim.purpose() == Purpose.CONFIRMATION;
        return signedIn.filter(each -> known).map(SignedIn::account).orElse(null);
    }

    private String signIn(Aim aim, Vouched vouched, Guest guest) throws NotVouched {
        if (guest.signedIn().isPresent()) {
            return LocalPath.of(aim.next()).orElse("/");
        }
        Account account =
                identities.account(vouched.identity()).orElseThrow(() -> new NotVouched("no account is connected"));
        return open(account, aim, vouched, guest);
    }

    private String join(Aim aim, Vouched vouched, Guest guest) throws NotVouched {
        refuseSuspended(identities.account(vouched.identity()));
        try {
            Account account = identities
                    .join(aim.bound(), vouched.identity(), pages.current().language())
                    .orElseThrow(() -> new NotVouched("the invited address has an account"));
            return open(account, aim, vouched, guest);
        } catch (NotFound tooLate) {
            throw new NotVouched("invitation used or too old");
        }
    }

    private String open(Account account, Aim aim, Vouched vouched, Guest guest) throws NotVouched {
        refuseSuspended(Optional.of(account));
        identities.used(account, vouched.identity());
        SignInProof shown = SignInProof.vouched(vouched.authenticatedAt(), vouched.secondFactor(), now.instant());
        return sessions.signIn(account, shown, LocalPath.of(aim.next()), guest.request(), guest.response());
    }

    private static void refuseSuspended(Optional<Account> account) throws NotVouched {
        if (account.filter(Account::suspended).isPresent()) {
            throw new NotVouched("the account is suspended");
        }
    }

    private String link(Vouched vouched, SignedIn owner) throws NotVouched {
        if (!identities.link(owner.account(), vouched.identity())) {
            throw new NotVouched("connected with another account");
        }
        return "/my-account";
    }

    /** A provider replaces the code of a second factor only when its own sign-in counts as two. */
    private String confirm(Aim aim, Vouched vouched, Guest guest) throws NotVouched {
        SignedIn owner = who(aim, guest);
        Identity identity = vouched.identity();
        if (identities.account(identity).filter(owner.account()::equals).isEmpty()) {
            throw new NotVouched("somebody else");
        }
        if (proof.wantsCode(owner.account()) && !vouched.secondFactor()) {
            throw new NotVouched("one factor where two are needed");
        }
        identities.used(owner.account(), identity);
        sessions.renew(owner.confirmed(now.instant()), guest.request(), guest.response());
        return LocalPath.of(aim.next()).orElse("/");
    }

    /** The session that asked is the one that gets the answer. */
    private static SignedIn who(Aim aim, Guest guest) throws NotVouched {
        return guest.signedIn()
                .filter(each -> each.session().id().equals(aim.bound()))
                .orElseThrow(() -> new NotVouched("another session"));
    }
}
