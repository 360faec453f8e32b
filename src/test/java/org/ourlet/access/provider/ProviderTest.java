// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.ourlet.access.Account;
import org.ourlet.access.Identities;
import org.ourlet.access.Identity;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.PretendProvider;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the program with two sign-in providers: one that people have, and one for what must not get mixed up. */
abstract class ProviderTest extends PageTest {

    static final String START = "/sign-in/with/1";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static TestClock current = new TestClock();

    static final PretendProvider PROVIDER = new PretendProvider(() -> current.instant());
    static final PretendProvider OTHER = new PretendProvider(() -> current.instant());

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient jdbc;

    Cast.Somebody paul;
    String subject;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry registry) {
        registry.add("ourlet.oidc.issuer", PROVIDER::issuer);
        registry.add("ourlet.oidc.client-id", () -> PretendProvider.CLIENT);
        registry.add("ourlet.oidc.client-secret", () -> PretendProvider.SECRET);
        registry.add("ourlet.oidc.name", () -> "Keycloak");
        registry.add("ourlet.oidc.2.issuer", OTHER::issuer);
        registry.add("ourlet.oidc.2.client-id", () -> PretendProvider.CLIENT);
        registry.add("ourlet.oidc.2.client-secret", () -> PretendProvider.SECRET);
        registry.add("ourlet.oidc.2.name", () -> "Partner");
        registry.add("ourlet.oidc.2.second-factor", () -> "always");
    }

    /** Each test more than an hour after the one before: what a provider said then, and what was refused then, is over. */
    @BeforeEach
    void connectPaul() {
        current = clock;
        int number = NUMBER.incrementAndGet();
        clock.advance(Duration.ofMinutes(61L * number));
        paul = cast.company("Proofbox").employee();
        subject = "paul-" + number;
        PROVIDER.knows(subject);
        OTHER.knows(subject);
        identities.link(paul.account(), new Identity(PROVIDER.issuer(), subject));
    }

    /** Goes to the provider; answers the address by which it sends the browser back. */
    static String there(Visit visit, String start) {
        Answer away = visit.get(start);
        assertThat(away.status()).isEqualTo(303);
        return path(PretendProvider.visit(away.location()));
    }

    /** The same from a form, which answers with a page that leads on. */
    static String there(Answer page) {
        assertThat(page.status()).as(page.heading()).isEqualTo(200);
        String link = page.page().select("main a.btn-primary").attr("href");
        assertThat(page.header("refresh")).isEqualTo("0;url=" + link);
        return path(PretendProvider.visit(link));
    }

    static Instant now() {
        return current.instant();
    }

    static String path(String address) {
        return address.replaceFirst("http://localhost:\\d+", "");
    }

    static boolean isIn(Visit visit) {
        return visit.get("/my-account").status() == 200;
    }

    List<String> journal(Account account) {
        return jdbc.sql("select action from journal_entry where subject = ? order by entry_number")
                .param(account.id())
                .query(String.class)
                .list();
    }

    /** Reasons of refused sign-ins at this moment. */
    List<String> reasons() {
        return jdbc.sql("select p.details from journal_entry e join journal_particulars p"
                        + " on p.organisation_id = e.organisation_id and p.entry_number = e.entry_number"
                        + " where e.action = 'account.identity-refused' and e.at = ?")
                .param(org.ourlet.shared.Instants.text(now()))
                .query(String.class)
                .list();
    }

    static Map<String, String> nothing() {
        return Map.of();
    }
}
