// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.access.InstallationSettings;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Guide;
import org.ourlet.shared.Actor;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

class GuidePagesTest extends PageTest {

    private static final Guide GUIDE = ShippedContent.GUIDE;

    @Autowired
    private InstallationSettings settings;

    @AfterEach
    void openGuide() {
        settings.setGuidePublic(Actor.PROGRAM, true);
    }

    static Stream<String> paths() {
        return Stream.of(
                        Stream.of(
                                "/guide",
                                "/guide/activities",
                                "/guide/concepts",
                                "/guide/matrix?people=25&focus=2",
                                "/guide/gap",
                                "/guide/gap?edition=2005&level=1",
                                "/guide/handbook",
                                "/guide/controls",
                                "/guide/controls?first=yes",
                                "/guide/controls?edition=2005",
                                "/glossary",
                                "/glossary/risk"),
                        GUIDE.reading().chapters().stream().map(chapter -> "/guide/chapters/" + chapter.slug()),
                        GUIDE.activities().stream().map(activity -> "/guide/activities/" + activity.slug()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void canBeReadWithoutAnAccountInEveryLanguage(String path) {
        for (String language : new String[] {"en", "fr", "de"}) {
            Visit.Answer answer = visit().get(path, Map.of("Accept-Language", language));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("h1")).hasSize(1);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void explainsEveryTermThatItUses(String path) {
        var page = visit().get(path).page();

        assertThat(page.select("button.ol-gloss").eachAttr("popovertarget"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void marksEnglishTextsOnFrenchPages() {
        Activity activity = GUIDE.activity("D4");
        Element heading = visit().get("/guide/activities/" + activity.slug(), Map.of("Accept-Language", "fr"))
                .page()
                .selectFirst("h1");

        assertThat(heading.attr("lang"))
                .isEqualTo(
                        activity.languageOfText(org.ourlet.shared.Language.FR)
                                        .code()
                                        .equals("fr")
                                ? ""
                                : "en");
    }

    @Test
    void showsTheResultOfTheSelfCheck() {
        Chapter chapter = GUIDE.reading().chapters().stream()
                .filter(each -> each.generated().contains("self-check"))
                .findFirst()
                .orElseThrow();

        String path = "/guide/chapters/" + chapter.slug();
        assertThat(visit().get(path).page().select(".ol-note[role=status]")).isEmpty();
        assertThat(visit().get(path + "?answered=1&yes=reason-known&yes=unknown")
                        .page()
                        .select(".ol-note[role=status]")
                        .text())
                .contains("1 of 8")
                .contains("Start at level 1");
    }

    @Test
    void leadsFromACodeToTheSheet() {
        assertThat(visit().get("/guide/activities/D4").location()).isEqualTo("/guide/activities/anomaly-management");
        assertThat(visit().get("/guide/activities/Z9").status()).isEqualTo(404);
        assertThat(visit().get("/guide/chapters/none").status()).isEqualTo(404);
        assertThat(visit().get("/glossary/none").status()).isEqualTo(404);
    }

    @Test
    void showsAnotherEditionAndLevel() {
        Visit.Answer answer = visit().get("/guide/gap?edition=2005&level=5");

        assertThat(answer.page().select("nav [aria-current]").text()).contains("2005");
        assertThat(visit().get("/guide/gap?edition=1999&level=many").status()).isEqualTo(200);
    }

    @Test
    void sendsStrangersToTheSignInWhenTheOperatorClosedIt() {
        settings.setGuidePublic(Actor.PROGRAM, false);

        assertThat(visit().get("/guide").location()).startsWith("/sign-in?next=");
        assertThat(visit().get("/glossary/risk").location()).startsWith("/sign-in?next=");
        assertThat(signedIn(cast.company("Proofbox").accountable())
                        .get("/guide")
                        .status())
                .isEqualTo(200);
    }
}
