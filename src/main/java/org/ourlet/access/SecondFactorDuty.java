// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who has to have a second factor, and from when on: whoever runs the installation, and top management and ISMS
 * accountable of an organisation, one week after they got their account. Asked at sign-in.
 */
@Component
public class SecondFactorDuty {

    /** How long it may be put off after the account was made. */
    public static final Duration GRACE = Duration.ofDays(7);

    private static final String OPTIONAL = "optional";

    private final AccountStore accounts;
    private final MemberDirectory members;
    private final boolean nobody;

    SecondFactorDuty(
            AccountStore accounts,
            MemberDirectory members,
            @Value("${ourlet.second-factor:required}") String setting,
            @Value("${ourlet.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.members = members;
        this.nobody = demo || setting.equals(OPTIONAL);
    }

    /** From when on the account does nothing without a second factor; empty when it is free to have one or none. */
    public Optional<Instant> dueAt(Account account) {
        if (nobody || !account.operator() && !members.answersForSecurity(account)) {
            return Optional.empty();
        }
        return Optional.of(accounts.createdAt(account.id()).plus(GRACE));
    }

    /** Whether this installation asks nobody for it: a demo, or by its settings. */
    public boolean asksNobody() {
        return nobody;
    }
}
