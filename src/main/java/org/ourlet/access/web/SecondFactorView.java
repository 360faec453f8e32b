// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.HeldFactors;

/**
 * How one's own account signs in.
 *
 * @param held what it has besides its password
 * @param passkeys in the order in which they were made
 * @param way where passkeys work
 * @param letters of the secret that waits for its first code, empty when there is none
 * @param duty whether the account has to have one, and until when it can be put off
 * @param next where to go on afterwards, empty for one's account
 * @param problems message keys by field
 */
public record SecondFactorView(
        HeldFactors held,
        List<PasskeyView> passkeys,
        PasskeyWay way,
        String letters,
        Duty duty,
        String next,
        Map<String, String> problems) {

    public SecondFactorView {
        passkeys = List.copyOf(passkeys);
        problems = Map.copyOf(problems);
    }

    /** Where a passkey is made, with the way on from there. */
    public String newPasskey() {
        return EnrolmentGate.address(PasskeysPage.PATH + "/new", next);
    }

    /** It may be put off, and there is somewhere to go meanwhile. */
    public boolean canWait() {
        return !next.isEmpty() && !duty.overdue() && !held.any();
    }

    /**
     * Whether the account has to have a second factor.
     *
     * @param dueAt null when it need not
     * @param overdue nothing else works before
     */
    public record Duty(@Nullable Instant dueAt, boolean overdue) {}

    /** Codes that are shown once. */
    public record Codes(List<String> codes, String next) {}
}
