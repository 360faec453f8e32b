// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.Passkey;
import org.ourlet.access.PasskeyStore;
import org.ourlet.access.passkey.OpenedChallenge;
import org.ourlet.access.passkey.PublicHalf;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.testing.StoreTest;

abstract class PasskeyStoreTest extends StoreTest {

    private PasskeyStore store;
    private String marta;

    @BeforeEach
    void make() {
        store = new JdbcPasskeyStore(jdbc());
        marta = account("marta");
    }

    private String account(String name) {
        Account account = new Account(Ids.next(NOW), name + "@test.example", name, Language.EN, false, false);
        new JdbcAccountStore(jdbc()).insert(account, account.email(), "hash", NOW);
        return account.id();
    }

    private Passkey passkey(String account, String credential, long count) {
        PublicHalf key = new PublicHalf(credential, "key of " + credential, count, true);
        return new Passkey(Ids.next(NOW), account, "Phone", key, NOW, null);
    }

    @Test
    void keepsWhatItIsGiven() {
        Passkey phone = passkey(marta, "one", 3);

        assertThat(store.insert(phone)).isTrue();

        assertThat(store.find("one")).contains(phone);
        assertThat(store.of(marta)).containsExactly(phone);
        assertThat(store.find("two")).isEmpty();
    }

    @Test
    void knowsAKeyPairOnce() {
        store.insert(passkey(marta, "one", 0));

        assertThat(store.insert(passkey(account("paul"), "one", 0))).isFalse();
        assertThat(store.find("one").orElseThrow().account()).isEqualTo(marta);
    }

    @Test
    void notesAUseOnceForEachCount() {
        Passkey phone = passkey(marta, "one", 3);
        store.insert(phone);

        assertThat(store.use(phone, 4, NOW)).isTrue();
        assertThat(store.use(phone, 4, NOW)).as("it was used meanwhile").isFalse();

        Passkey used = store.find("one").orElseThrow();
        assertThat(used.key().count()).isEqualTo(4);
        assertThat(used.lastUsedAt()).isEqualTo(NOW);
    }

    @Test
    void touchesOnlyPasskeysOfTheAccount() {
        Passkey phone = passkey(marta, "one", 0);
        store.insert(phone);
        String paul = account("paul");

        assertThat(store.rename(paul, phone.id(), "Mine")).isFalse();
        assertThat(store.delete(paul, phone.id())).isFalse();
        assertThat(store.rename(marta, phone.id(), "Laptop")).isTrue();
        assertThat(store.of(marta)).extracting(Passkey::name).containsExactly("Laptop");
        assertThat(store.delete(marta, phone.id())).isTrue();
        assertThat(store.of(marta)).isEmpty();
    }

    @Test
    void spendsAChallengeOnceAndForgetsItWhenItIsOver() {
        Instant end = NOW.plus(Duration.ofMinutes(5));
        OpenedChallenge challenge = new OpenedChallenge("hash", end);

        assertThat(store.spend(challenge, NOW)).isTrue();
        assertThat(store.spend(challenge, NOW)).isFalse();
        store.spend(new OpenedChallenge("next", end.plusSeconds(9)), end.plusMillis(1));

        assertThat(jdbc().sql("select challenge_hash from account_passkey_challenge")
                        .query(String.class)
                        .list())
                .containsExactly("next");
    }

    @Test
    void countsAsAFactorUntilEverythingIsTakenAway() {
        JdbcSecondFactorStore factors = new JdbcSecondFactorStore(jdbc());
        store.insert(passkey(marta, "one", 0));
        store.insert(passkey(marta, "two", 0));
        factors.replaceRecoveryCodes(marta, List.of("code"));
        assertThat(factors.held(marta)).isEqualTo(new HeldFactors(false, 2, 1));

        factors.removeAll(marta);

        assertThat(factors.held(marta)).isEqualTo(new HeldFactors(false, 0, 0));
    }
}
