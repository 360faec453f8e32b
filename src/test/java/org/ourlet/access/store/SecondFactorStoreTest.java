// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.SecondFactorStore;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.testing.StoreTest;

abstract class SecondFactorStoreTest extends StoreTest {

    private SecondFactorStore store;
    private String marta;

    @BeforeEach
    void make() {
        store = new JdbcSecondFactorStore(jdbc());
        Account account = new Account(Ids.next(NOW), "marta@test.example", "Marta", Language.EN, false, false);
        new JdbcAccountStore(jdbc()).insert(account, account.email(), "hash", NOW);
        marta = account.id();
    }

    @Test
    void waitsUntilItIsAdopted() {
        store.prepare(marta, "next", NOW);

        assertThat(store.find(marta)).contains(new SecondFactorStore.Row(null, "next", 0));
    }

    @Test
    void keepsTheOldOneWhileAnotherIsPrepared() {
        store.prepare(marta, "old", NOW);
        store.adopt(marta, 7, NOW);
        store.prepare(marta, "next", NOW);

        assertThat(store.find(marta)).contains(new SecondFactorStore.Row("old", "next", 7));
    }

    @Test
    void usesAHalfMinuteOnce() {
        store.prepare(marta, "secret", NOW);
        store.adopt(marta, 7, NOW);

        assertThat(store.use(marta, 7)).isFalse();
        assertThat(store.use(marta, 8)).isTrue();
        assertThat(store.use(marta, 8)).isFalse();
    }

    @Test
    void usesARecoveryCodeOnce() {
        store.replaceRecoveryCodes(marta, List.of("one", "two"));

        assertThat(store.useRecoveryCode(marta, "one")).isTrue();
        assertThat(store.useRecoveryCode(marta, "one")).isFalse();
        assertThat(store.held(marta).recoveryCodes()).isEqualTo(1);
    }

    @Test
    void losesTheAppWithoutTheRecoveryCodes() {
        store.prepare(marta, "secret", NOW);
        store.adopt(marta, 7, NOW);
        store.replaceRecoveryCodes(marta, List.of("one", "two"));

        store.removeApp(marta);

        assertThat(store.held(marta)).isEqualTo(new HeldFactors(false, 0, 2));
    }

    @Test
    void leavesNothingBehind() {
        store.prepare(marta, "secret", NOW);
        store.replaceRecoveryCodes(marta, List.of("one", "two"));

        store.removeAll(marta);

        assertThat(store.find(marta)).isEmpty();
        assertThat(store.held(marta).recoveryCodes()).isZero();
    }
}
