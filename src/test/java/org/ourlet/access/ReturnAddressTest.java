// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Wherever the program takes an address to return to, it stays in the program. */
class ReturnAddressTest extends PageTest {

    @Test
    void theSignInFormCarriesNoForeignAddress() {
        Visit stranger = visit();
        cast.operator();
        List<String> wrong = new ArrayList<>();

        for (String hostile : RedirectCorpus.all()) {
            Answer form = stranger.get("/sign-in?next=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
            String next = form.page().select("input[name=next]").val();
            if (form.status() == 200 && !LocalPath.of(next).isPresent() && !next.isEmpty()) {
                wrong.add(hostile + " -> " + next);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void signingInLeadsNowhereElse() {
        Cast.Company company = cast.company("Proofbox");
        Visit member = signedIn(company.accountable());
        List<String> wrong = new ArrayList<>();

        for (String hostile : RedirectCorpus.all()) {
            check(
                    wrong,
                    hostile,
                    member.post(
                            "/sign-in",
                            Map.of(
                                    "email",
                                    company.accountable().email(),
                                    "password",
                                    Cast.PASSWORD,
                                    "next",
                                    hostile)));
            check(wrong, hostile, member.get("/sign-in?next=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8)));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void signingInOnTheWayToASearchLeadsBackToIt() {
        Cast.Company company = cast.company("Proofbox");
        Visit stranger = visit();
        String asked = company.path("/documents?q=laptop+key&show=all");

        Document form = stranger.get(stranger.get(asked).location()).page();
        Answer signedIn = stranger.post(
                "/sign-in",
                Map.of(
                        "email",
                        company.accountable().email(),
                        "password",
                        Cast.PASSWORD,
                        "next",
                        form.select("input[name=next]").val()));

        assertThat(signedIn.location()).endsWith(asked);
    }

    @Test
    void aQueryThatIsNotSafeToReturnToIsLeftOut() {
        Visit stranger = visit();
        String next = stranger.get(
                        stranger.get("/organisations/x/documents?q=(1)").location())
                .page()
                .select("input[name=next]")
                .val();

        assertThat(next).isEqualTo("/organisations/x/documents");
    }

    @Test
    void choosingALanguageLeadsNowhereElse() {
        Visit stranger = visit();
        stranger.get("/guide");
        List<String> wrong = new ArrayList<>();

        for (String hostile : RedirectCorpus.all()) {
            check(wrong, hostile, stranger.post("/preferences", Map.of("back", hostile)));
        }

        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String hostile, Answer answer) {
        boolean leads = answer.status() / 100 == 3;
        boolean inside = answer.location().startsWith("/") && !answer.location().startsWith("//");
        boolean split = answer.headers().keySet().stream().anyMatch(name -> name.equals("x-split"));
        if (leads && !inside || split || answer.location().contains("\\")) {
            wrong.add(hostile + " -> " + answer.location());
        }
    }
}
