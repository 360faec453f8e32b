// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/** Asks the owner of an account to prove once more who she is. Wrong answers are counted together with those at sign-in. */
public interface Proof {

    boolean byPassword(Account account, String password);

    /** By a code of the second factor, or a recovery code. */
    boolean byCode(Account account, String code);

    /** Whether the account is asked for a code rather than for its password. */
    boolean wantsCode(Account account);
}
