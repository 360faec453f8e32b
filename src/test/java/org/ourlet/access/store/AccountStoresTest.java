// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.ApiToken;
import org.ourlet.access.ApiTokenStore;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

/** Accounts, and what they can show: tokens, links for a new password. */
abstract class AccountStoresTest extends StoreTest {

    private JdbcAccountStore accounts;
    private JdbcApiTokenStore tokens;
    private JdbcPasswordResetStore resets;
    private OrganisationId proofbox;
    private Account marta;

    @BeforeEach
    void make() {
        accounts = new JdbcAccountStore(jdbc());
        tokens = new JdbcApiTokenStore(jdbc());
        resets = new JdbcPasswordResetStore(jdbc());
        proofbox = organisation("proofbox");
        marta = new Account(Ids.next(NOW), "Marta@test.example", "Marta", Language.EN, false, false);
        accounts.insert(marta, "marta@test.example", "hash", NOW);
    }

    private ApiToken token(String name) {
        ApiToken token = new ApiToken(
                Ids.next(NOW), name, ApiToken.Scope.WRITE, "Marta", NOW, NOW.plus(Duration.ofDays(30)), null);
        tokens.insert(proofbox, token, marta.id(), "hash of " + name);
        return token;
    }

    @Test
    void theRegisterShowsEveryAccountOnce() {
        new JdbcSecondFactorStore(jdbc()).prepare(marta.id(), "sealed", NOW);

        assertThat(accounts.register()).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo(marta);
            assertThat(line.createdAt()).isEqualTo(NOW);
            assertThat(line.password()).isTrue();
            assertThat(line.provider()).isFalse();
            assertThat(line.secondFactor()).isFalse();
            assertThat(line.lastSeenAt()).isNull();
        });

        new JdbcSecondFactorStore(jdbc()).adopt(marta.id(), 1, NOW);
        assertThat(accounts.register()).singleElement().matches(line -> line.secondFactor());
    }

    @Test
    void suspendsAnAccountThatThereIs() {
        assertThat(accounts.updateSuspended(marta.id(), true)).isTrue();
        assertThat(accounts.updateSuspended("nobody", true)).isFalse();
        assertThat(accounts.find(marta.id()))
                .hasValueSatisfying(found -> assertThat(found.suspended()).isTrue());
    }

    @Test
    void givesBackTokensOfTheOrganisationAlone() {
        ApiToken token = token("Ticket system");

        assertThat(tokens.of(proofbox)).containsExactly(token);
        assertThat(tokens.of(organisation("brasserie"))).isEmpty();
    }

    @Test
    void findsATokenThatCounts() {
        ApiToken token = token("Ticket system");

        assertThat(tokens.findOpen("hash of Ticket system", NOW))
                .map(ApiTokenStore.Found::bearer)
                .hasValueSatisfying(bearer -> {
                    assertThat(bearer.organisation()).isEqualTo(proofbox);
                    assertThat(bearer.account()).isEqualTo(marta);
                    assertThat(bearer.token()).isEqualTo(token.id());
                });
        assertThat(tokens.findOpen("hash of Ticket system", token.expiresAt())).isEmpty();
        accounts.updateSuspended(marta.id(), true);
        assertThat(tokens.findOpen("hash of Ticket system", NOW)).isEmpty();
    }

    @Test
    void revokesATokenOfTheOrganisationAlone() {
        ApiToken token = token("Ticket system");

        assertThat(tokens.delete(organisation("brasserie"), token.id())).isFalse();
        assertThat(tokens.delete(proofbox, token.id())).isTrue();
        assertThat(tokens.of(proofbox)).isEmpty();
    }

    @Test
    void notesWhenATokenWasUsed() {
        ApiToken token = token("Ticket system");

        tokens.touch(proofbox, token.id(), NOW);

        assertThat(tokens.of(proofbox)).extracting(ApiToken::lastUsedAt).containsExactly(NOW);
    }

    @Test
    void aLinkForANewPasswordIsUsedOnce() {
        resets.insert(marta.id(), "hash", NOW.plus(Duration.ofMinutes(30)));

        assertThat(resets.findOpen("hash", NOW)).contains(marta);
        assertThat(resets.findOpen("hash", NOW.plus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(resets.use("hash")).isTrue();
        assertThat(resets.use("hash")).isFalse();
    }
}
