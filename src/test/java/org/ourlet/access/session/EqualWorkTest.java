// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.AccountStore;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Time tells nobody whether an address is known: the work is counted, because time on a busy machine proves nothing. */
class EqualWorkTest extends PageTest {

    private final CountingEncoder encoder = new CountingEncoder();

    @Autowired
    private AccountStore store;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Company company;

    /** The real hashing, noting against which hash it was asked to compare. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder real = PasswordHashing.encoder();
        private final List<String> compared = new ArrayList<>();

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared.add(hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1)));
            return real.matches(password, hash);
        }
    }

    @BeforeEach
    void people() {
        company = cast.company("Proofbox");
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(
                        encoder.encode(Cast.PASSWORD),
                        company.employee().account().id())
                .update();
    }

    private List<String> workFor(String email, String password) {
        encoder.compared.clear();
        new PasswordCheck(store, encoder, new SignInThrottle()).account(email, password, email, TestClock.START);
        return List.copyOf(encoder.compared);
    }

    @Test
    void everyAddressCostsOneHashOfTheSameCost() {
        String known = company.employee().email();
        List<String> right = workFor(known, Cast.PASSWORD);

        assertThat(right).hasSize(1);
        assertThat(workFor(known, "not the password at all")).isEqualTo(right);
        assertThat(workFor("nobody@" + company.mark() + ".example", "not the password at all"))
                .isEqualTo(right);
        jdbc.sql("update account set suspended = true where id = ?")
                .param(company.employee().account().id())
                .update();
        assertThat(workFor(known, Cast.PASSWORD)).isEqualTo(right);
    }

    @Test
    void everyAddressCostsTheSameStatements() {
        List<String> known = statementsFor(company.employee().email());
        List<String> unknown = statementsFor("nobody@" + company.mark() + ".example");

        assertThat(unknown).isEqualTo(known).isNotEmpty();
    }

    private List<String> statementsFor(String email) {
        Visit visit = visit();
        visit.get("/sign-in");
        return statements.during(
                () -> visit.post("/sign-in", Map.of("email", email, "password", "not the password at all")));
    }
}
