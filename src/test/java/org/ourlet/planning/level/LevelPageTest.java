// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.planning.Plans;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class LevelPageTest extends PageTest {

    @Autowired
    private Plans plans;

    private Company company;
    private Visit marta;

    @BeforeEach
    void found() {
        company = cast.company("Brasserie du Nord");
        marta = signedIn(company.accountable());
    }

    @Test
    void recommendsLevelFourBeforeTheFirstChoice() {
        Answer answer = marta.get(company.path("/level"));

        assertThat(answer.page().select("input[name=level]")).hasSize(5);
        assertThat(answer.page().select("input[name=level][checked]").val()).isEqualTo("4");
        assertThat(answer.text()).contains("Recommended", "Why level 4?");
    }

    @Test
    void showsThirtyTwoActivitiesByFiveLevels() {
        Answer answer = marta.get(company.path("/level"));

        assertThat(answer.page().select("table tbody th[scope=row]")).hasSize(32);
        assertThat(answer.page().select("table tbody td")).hasSize(160);
    }

    @Test
    void startsTheFirstCycleWithOneClick() {
        Answer answer = marta.post(company.path("/level"), Map.of("level", "2"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(plans.current(company.organisation().id()).orElseThrow().level())
                .isEqualTo(2);
    }

    @Test
    void showsWhatALevelAddsWithoutScript() {
        Answer answer = marta.get(company.path("/level?focus=5"));

        assertThat(answer.page().select("table").attr("data-level")).isEqualTo("5");
        assertThat(answer.page().text()).contains("Compared with level 4 it adds");
    }

    @Test
    void showsTheDifferenceBeforeTheLevelChanges() {
        choose("2");

        Answer answer = marta.get(company.path("/level/change?level=4"));

        assertThat(answer.heading()).isEqualTo("From level 2 to level 4");
        assertThat(answer.page().text()).contains("14 added activities", "17 are added");
        assertThat(plans.current(company.organisation().id()).orElseThrow().level())
                .isEqualTo(2);
    }

    @Test
    void changesTheLevelOfTheRunningCycle() {
        choose("2");
        String version = version(marta.get(company.path("/level/change?level=4")));

        Answer answer = marta.post(company.path("/level"), Map.of("level", "4", "version", version));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(plans.current(company.organisation().id()).orElseThrow())
                .satisfies(cycle -> assertThat(cycle.level()).isEqualTo(4))
                .satisfies(cycle -> assertThat(cycle.number()).isEqualTo(1));
    }

    @Test
    void refusesAChoiceThatSomebodyElseOvertook() {
        choose("2");
        String version = version(marta.get(company.path("/level/change?level=4")));
        marta.post(company.path("/level"), Map.of("level", "3", "version", version));

        Answer answer = marta.post(company.path("/level"), Map.of("level", "4", "version", version));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(plans.current(company.organisation().id()).orElseThrow().level())
                .isEqualTo(3);
    }

    @Test
    void showsWhatFollowsFromTicksBeforeAnythingHappens() {
        choose("1");

        Answer answer = marta.get(company.path("/level/customise/check?" + ticks("T1 T2 T3 T5 P1 P2 D4 P5")));

        assertThat(answer.page().text()).contains("What comes in addition", "P3", "P8");
        assertThat(answer.page().select("input[name=activity]")).hasSize(13);
        assertThat(plans.current(company.organisation().id())
                        .orElseThrow()
                        .selection()
                        .codes())
                .hasSize(7);
    }

    @Test
    void cannotSaveAnIncoherentSetAndOffersAWholeOne() {
        choose("1");

        Answer answer = marta.postAll(
                company.path("/level/customise"),
                List.of(Map.entry("version", "0"), Map.entry("activity", "T1"), Map.entry("activity", "P5")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("This set cannot be saved", "P3");
        assertThat(answer.page().select("input[name=activity]").eachAttr("value"))
                .contains("T1", "T3", "P1", "P3", "P5");
    }

    @Test
    void savesAnOwnSelection() {
        choose("1");
        List<Map.Entry<String, String>> form =
                List.of(Map.entry("version", "0"), Map.entry("activity", "T1"), Map.entry("activity", "T3"));

        Answer answer = marta.postAll(company.path("/level/customise"), form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(plans.current(company.organisation().id())
                        .orElseThrow()
                        .selection()
                        .codes())
                .containsExactly("T1", "T3");
        assertThat(marta.get(company.path("/level")).text()).contains("a selection of your own");
    }

    @Test
    void letsManagersSeeTheLevelsButNotChange() {
        Visit manager = signedIn(company.the(ActorCategory.TOP_MANAGEMENT));

        Answer answer = manager.get(company.path("/level"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("input[name=level]")).isEmpty();
        assertThat(manager.get(company.path("/level/customise")).status()).isEqualTo(403);
    }

    @Test
    void costsFewStatementsHoweverMuchChanges() {
        choose("1");
        marta.get(company.path("/level"));
        int little = statements
                .during(() -> marta.get(company.path("/level/change?level=2")))
                .size();

        int much = statements
                .during(() -> marta.get(company.path("/level/change?level=5")))
                .size();

        assertThat(much).isEqualTo(little).isLessThan(15);
    }

    @Test
    void doesNotKnowALevelSix() {
        assertThat(marta.get(company.path("/level/change?level=6")).status()).isEqualTo(404);
        assertThat(marta.post(company.path("/level"), Map.of("level", "6")).status())
                .isEqualTo(404);
    }

    private void choose(String level) {
        marta.post(company.path("/level"), Map.of("level", level));
    }

    private static String version(Answer answer) {
        return answer.page().select("input[name=version]").val();
    }

    private static String ticks(String codes) {
        return "activity=" + codes.replace(" ", "&activity=");
    }
}
