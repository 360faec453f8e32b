// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;

class PeoplePageTest extends PageTest {

    @Test
    void showsTheFourCategoriesWithTheirPeople() {
        Cast.Company company = cast.company("Proofbox");

        Visit.Answer answer = signedIn(company.accountable()).get(company.path("/people"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("People");
        assertThat(answer.page().select(".ol-people section")).hasSize(4);
        assertThat(answer.text()).contains(company.manager().person().name());
    }

    @Test
    void keepsWhatWasTypedBesideASentence() {
        Cast.Company company = cast.company("Proofbox");

        Visit.Answer answer = signedIn(company.accountable())
                .post(company.path("/people"), Map.of("name", "", "email", "nobody", "title", "Cook"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachText()).hasSize(2);
        assertThat(answer.page().getElementById("title").val()).isEqualTo("Cook");
    }

    @Test
    void showsBothTextsWhenTwoPeopleSave() {
        Cast.Company company = cast.company("Proofbox");
        Visit marta = signedIn(company.accountable());
        String path = company.path("/people/" + company.manager().person().id());
        String version = marta.get(path).page().select("input[name=version]").val();
        marta.post(path, Map.of("name", "First", "version", version));

        Visit.Answer second = marta.post(path, Map.of("name", "Second", "version", version));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("First", "Second");
    }

    @Test
    void invitesSomebodyByALinkThatWorksOnce() {
        Cast.Company company = cast.company("Proofbox");
        Visit marta = signedIn(company.accountable());
        String person = marta.post(
                        company.path("/people"),
                        Map.of("name", "Paul Reuter", "email", "paul@" + company.mark() + ".example"))
                .location();

        String link = marta.post(person + "/invitation", Map.of())
                .page()
                .getElementById("invitation-link")
                .val();
        String path = link.substring(link.indexOf("/invitations"));
        Visit paul = visit();
        paul.get(path);

        assertThat(paul.post(path, Map.of("password", "seven dwarfs and a mountain"))
                        .status())
                .isEqualTo(303);
        assertThat(paul.get("/").location())
                .isEqualTo("/organisations/" + company.organisation().slug());
        assertThat(visit().get(path).status()).isEqualTo(404);
    }
}
