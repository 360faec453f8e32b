// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.time.Instant;
import java.util.List;
import org.ourlet.access.Account;
import org.springframework.stereotype.Component;

/** Makes what browsers ask of devices. */
@Component
public class PasskeyQuestions {

    private final Challenges challenges;
    private final RelyingParty party;

    PasskeyQuestions(Challenges challenges, RelyingParty party) {
        this.challenges = challenges;
        this.party = party;
    }

    public Question toSign(Purpose purpose, List<String> credentials, Instant now) {
        return new Question(challenges.make(purpose, now), party.id(), credentials, null);
    }

    public Question toRegister(Account account, List<String> credentials, Instant now) {
        Purpose purpose = Purpose.toRegister(account.id());
        Question.Owner owner = new Question.Owner(Base64Url.of(account.id()), account.email(), account.name());
        return new Question(challenges.make(purpose, now), party.id(), credentials, owner);
    }
}
