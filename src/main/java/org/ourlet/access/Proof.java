// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Optional;

/** Asks the owner of an account to prove once more who she is. Wrong answers are counted together with those at sign-in. */
public interface Proof {

    boolean byPassword(Account account, String password);

    /** By a code of the second factor, or a recovery code. */
    boolean byCode(Account account, String code);

    /** By the answer of a passkey to the question whether it is still she, see {@link PasskeyProofs#toConfirm}. */
    boolean byPasskey(Account account, String answer);

    /** The account whose passkey answers to the question who it is, see {@link PasskeyProofs#toSignIn}. */
    Optional<Account> byPasskey(String answer);

    /** With what the account proves who its owner is. With any, the password alone is not enough. */
    HeldFactors held(Account account);

    /** Whether the account is asked for a code or a passkey rather than for its password. */
    default boolean wantsCode(Account account) {
        return held(account).any();
    }
}
