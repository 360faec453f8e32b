// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.AccountStore;
import org.ourlet.access.Identity;
import org.ourlet.access.IdentityStore;
import org.ourlet.access.LinkedIdentity;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.testing.StoreTest;

abstract class IdentityStoreTest extends StoreTest {

    private static final Identity PAUL = new Identity("https://login.example.org", "Paul");

    private IdentityStore store;
    private JdbcAccountStore accounts;
    private Account paul;
    private Account marta;

    @BeforeEach
    void make() {
        store = new JdbcIdentityStore(jdbc());
        accounts = new JdbcAccountStore(jdbc());
        paul = account("paul");
        marta = account("marta");
    }

    private Account account(String name) {
        Account account = new Account(Ids.next(NOW), name + "@test.example", name, Language.EN, false, false);
        accounts.insert(account, account.email(), "hash", NOW);
        return account;
    }

    @Test
    void opensOneAccount() {
        assertThat(store.insert("1", paul.id(), PAUL, NOW)).isTrue();

        assertThat(store.insert("2", marta.id(), PAUL, NOW)).isFalse();
        assertThat(store.find(PAUL)).contains(paul);
    }

    @Test
    void isIssuerAndSubjectToTheLetter() {
        store.insert("1", paul.id(), PAUL, NOW);

        assertThat(store.find(new Identity(PAUL.issuer(), "paul"))).isEmpty();
        assertThat(store.find(new Identity(PAUL.issuer() + "/", "Paul"))).isEmpty();
    }

    @Test
    void tellsWhenItWasUsed() {
        store.insert("1", paul.id(), PAUL, NOW);
        assertThat(store.of(paul.id())).containsExactly(new LinkedIdentity("1", PAUL.issuer(), NOW, null));

        store.touch(PAUL, NOW.plusSeconds(5));

        assertThat(store.of(paul.id()))
                .containsExactly(new LinkedIdentity("1", PAUL.issuer(), NOW, NOW.plusSeconds(5)));
    }

    @Test
    void isTakenAwayByItsOwnerAlone() {
        store.insert("1", paul.id(), PAUL, NOW);

        assertThat(store.delete(marta.id(), "1")).isFalse();
        assertThat(store.delete(paul.id(), "1")).isTrue();
        assertThat(store.find(PAUL)).isEmpty();
    }

    @Test
    void isCountedByIssuer() {
        store.insert("1", paul.id(), PAUL, NOW);
        store.insert("2", paul.id(), new Identity(PAUL.issuer(), "second"), NOW);
        store.insert("3", marta.id(), new Identity(PAUL.issuer(), "Marta"), NOW);

        assertThat(store.countByIssuer()).isEqualTo(Map.of(PAUL.issuer(), 2));
    }

    @Test
    void anAnswerIsSpentOnce() {
        assertThat(store.spend("hash", NOW, NOW.plusSeconds(600))).isTrue();
        assertThat(store.spend("hash", NOW, NOW.plusSeconds(600))).isFalse();
        assertThat(store.spend("other", NOW, NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void whatCannotBeUsedAnyMoreIsForgotten() {
        store.spend("hash", NOW, NOW.plusSeconds(600));

        store.spend("other", NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(2)));

        assertThat(jdbc().sql("select answer_hash from spent_answer")
                        .query(String.class)
                        .list())
                .containsExactly("other");
    }

    @Test
    void anAccountMayHaveNoPassword() {
        Account none = new Account(Ids.next(NOW), "none@test.example", "None", Language.EN, false, false);
        accounts.insert(none, none.email(), AccountStore.NO_PASSWORD, NOW);

        assertThat(accounts.hasPassword(none.id())).isFalse();
        assertThat(accounts.hasPassword(paul.id())).isTrue();
        assertThat(accounts.hasPassword("nobody")).isFalse();
    }
}
