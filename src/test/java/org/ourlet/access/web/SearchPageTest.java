// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.InstallationSettings;
import org.ourlet.shared.Actor;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

class SearchPageTest extends PageTest {

    @Autowired
    private InstallationSettings settings;

    @AfterEach
    void openGuide() {
        settings.setGuidePublic(Actor.PROGRAM, true);
    }

    @Test
    void findsTheGuideWithoutAnAccount() {
        Visit.Answer answer = visit().get("/search?q=anomaly");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Search");
        assertThat(answer.page().select("main .ol-results a").eachAttr("href"))
                .contains("/guide/activities/anomaly-management", "/glossary/anomaly");
    }

    @Test
    void findsAnActivityByItsCodeFirst() {
        assertThat(visit().get("/search/results?q=d4")
                        .page()
                        .select("a")
                        .first()
                        .attr("href"))
                .isEqualTo("/guide/activities/anomaly-management");
    }

    @Test
    void saysWhenNothingIsFoundAndShowsTheQueryAsText() {
        Visit.Answer answer = visit().get("/search?q=%3Cscript%3Ezzz");

        assertThat(answer.text())
                .contains("Nothing found for “&lt;script&gt;zzz”")
                .doesNotContain("<script>zzz");
        assertThat(visit().get("/search").page().select("main .ol-results a")).isEmpty();
        assertThat(visit().get("/search/results?q=" + "a".repeat(2000)).status())
                .isEqualTo(200);
    }

    @Test
    void showsTheNavigationOfTheOrganisationOnlyToItsMembers() {
        Cast.Company ours = cast.company("Proofbox");
        Cast.Company theirs = cast.company("Cabinet Weber");
        Visit marta = signedIn(ours.accountable());
        String slug = ours.organisation().slug();

        assertThat(marta.get("/search/results?q=people&organisation=" + slug).text())
                .contains(ours.path("/people"));
        for (String path : new String[] {"/search?q=people&", "/search/results?q=people&", "/more?"}) {
            Visit.Answer foreign =
                    marta.get(path + "organisation=" + theirs.organisation().slug());
            Visit.Answer missing = marta.get(path + "organisation=nowhere");

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(missing.status()).isEqualTo(404);
            assertThat(foreign.text()).doesNotContain(theirs.mark());
            assertThat(visit().get(path + "organisation=" + slug).status()).isEqualTo(303);
        }
    }

    @Test
    void hidesFromEmployeesWhatTheyMayNotOpen() {
        Cast.Company company = cast.company("Proofbox");
        Visit employee = signedIn(company.the(org.ourlet.guide.ActorCategory.EMPLOYEE));
        String slug = company.organisation().slug();

        assertThat(employee.get("/search/results?q=people&organisation=" + slug).text())
                .doesNotContain(company.path("/people"));
        assertThat(employee.get("/more?organisation=" + slug)
                        .page()
                        .select("main nav a")
                        .eachAttr("href"))
                .contains(company.path("/documents"))
                .doesNotContain(company.path("/people"));
    }

    @Test
    void tellsThePaletteToSignInWhenTheSessionHasEnded() {
        Visit.Answer answer = visit().get("/search/results?q=x&organisation=proofbox", Map.of("HX-Request", "true"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Sign-In")).startsWith("/sign-in");
    }

    @Test
    void findsNothingOfAClosedGuideForStrangers() {
        settings.setGuidePublic(Actor.PROGRAM, false);

        assertThat(visit().get("/search/results?q=anomaly").page().select("a")).isEmpty();
        assertThat(signedIn(cast.company("Proofbox").accountable())
                        .get("/search/results?q=anomaly")
                        .page()
                        .select("a"))
                .isNotEmpty();
    }

    @Test
    void listsTheNavigationForStrangers() {
        Visit.Answer answer = visit().get("/more");

        assertThat(answer.heading()).isEqualTo("More");
        assertThat(answer.page().select("main nav a").eachAttr("href"))
                .containsExactly("/guide", "/glossary", "/search", "/sign-in");
    }
}
