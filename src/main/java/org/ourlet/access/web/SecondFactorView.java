// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one's own account.
 *
 * @param inUse the account signs in with a code
 * @param recoveryCodesLeft not used yet
 * @param letters of the secret that waits for its first code, empty when there is none
 * @param duty whether the account has to have one, and until when it can be put off
 * @param next where to go on afterwards, empty for one's account
 * @param problems message keys by field
 */
public record SecondFactorView(
        boolean inUse, int recoveryCodesLeft, String letters, Duty duty, String next, Map<String, String> problems) {

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
