// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.OpenSession;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.testing.StoreTest;

abstract class SessionStoreTest extends StoreTest {

    private SessionStore store;

    @BeforeEach
    void make() {
        store = new SessionStore(jdbc());
    }

    private SignedIn signedIn(String name) {
        Account account = new Account(Ids.next(NOW), name + "@test.example", name, Language.FR, false, false);
        jdbc().sql("insert into account (id, email, email_folded, name, password_hash, language, operator, suspended,"
                        + " created_at) values (?, ?, ?, ?, 'hash', 'fr', false, false, '2027-03-01T08:00:00.000Z')")
                .params(account.id(), account.email(), account.email(), account.name())
                .update();
        return again(account);
    }

    private static SignedIn again(Account account) {
        return new SignedIn(
                account, NOW, new OpenSession(Ids.next(NOW), NOW, new Device("Firefox", "Linux"), true, NOW));
    }

    @Test
    void givesBackWhatWasStored() {
        SignedIn paul = signedIn("paul");

        store.insert("hash", paul, NOW);

        assertThat(store.find("hash")).contains(new SessionStore.Row(paul, NOW));
    }

    @Test
    void listsTheSessionsOfOneAccountUsedLastFirst() {
        SignedIn paul = signedIn("paul");
        SignedIn again = again(paul.account());
        store.insert("one", paul, NOW);
        store.insert("two", again, NOW.plus(Duration.ofMinutes(1)));
        store.insert("other", signedIn("paula"), NOW);

        assertThat(store.of(paul.account().id()))
                .extracting(SessionStore.Row::signedIn)
                .containsExactly(again, paul);
    }

    @Test
    void endsASessionOfItsOwnerOnly() {
        SignedIn paul = signedIn("paul");
        SignedIn paula = signedIn("paula");
        store.insert("hash", paul, NOW);

        assertThat(store.deleteById(paula.account().id(), paul.session().id())).isFalse();
        assertThat(store.deleteById(paul.account().id(), paul.session().id())).isTrue();
        assertThat(store.find("hash")).isEmpty();
    }

    @Test
    void endsAllButOne() {
        SignedIn paul = signedIn("paul");
        store.insert("one", paul, NOW);
        store.insert("two", again(paul.account()), NOW);
        store.insert("other", signedIn("paula"), NOW);

        store.deleteAllBut(paul.account().id(), paul.session().id());

        assertThat(store.find("one")).isPresent();
        assertThat(store.find("two")).isEmpty();
        assertThat(store.find("other")).isPresent();
    }
}
