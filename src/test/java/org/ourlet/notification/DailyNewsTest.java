// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.planning.ActivityWork;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What people hear because of the date. W14 was published on 1 March. */
class DailyNewsTest extends PageTest {

    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC);

    @Autowired
    private DailyNews daily;

    @Autowired
    private Notifications notifications;

    @Autowired
    private ActivityWork work;

    private Company proofbox;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
    }

    private List<News> on(LocalDate day, String sentence) {
        return daily.of(proofbox.organisation(), day).stream()
                .filter(news -> news.sentence().equals(sentence))
                .toList();
    }

    private List<News> remindersOfThePolicy(LocalDate day) {
        return on(day, "documents.news.reminder").stream()
                .filter(news -> news.subject().path().equals("/documents/W14/versions/1"))
                .toList();
    }

    @Test
    void remindsAfterAWeekWhoeverHasNotReadIt() {
        signedIn(proofbox.employee()).post(proofbox.path("/documents/W14/versions/1/acknowledgement"), Map.of());

        assertThat(remindersOfThePolicy(DAY.plusDays(6))).isEmpty();
        assertThat(remindersOfThePolicy(DAY.plusDays(7)).get(0).persons())
                .contains(proofbox.accountable().person().id())
                .doesNotContain(proofbox.employee().person().id());
        assertThat(remindersOfThePolicy(DAY.plusDays(28))).hasSize(1);
        assertThat(remindersOfThePolicy(DAY.plusDays(35))).isEmpty();
    }

    @Test
    void tellsOnceOnTwoServersAndNobodyTwice() {
        LocalDate day = DAY.plusDays(7);
        List<News> news = remindersOfThePolicy(day);
        int before = notifications.fresh(
                proofbox.organisation().id(), proofbox.employee().person().id());

        boolean first = daily.tell(proofbox.organisation().id(), day, news);
        boolean second = daily.tell(proofbox.organisation().id(), day, news);
        daily.tell(proofbox.organisation().id(), day.plusDays(1), remindersOfThePolicy(day.plusDays(1)));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(daily.told(proofbox.organisation().id(), day)).isTrue();
        assertThat(notifications.fresh(
                        proofbox.organisation().id(),
                        proofbox.employee().person().id()))
                .isEqualTo(before + 1);
    }

    @Test
    void tellsWhoeverIsLate() {
        work.setDueDate(proofbox.accountable().actor(), proofbox.organisation().id(), "T2", DAY.plusDays(2), 0);

        assertThat(on(DAY.plusDays(2), "planning.news.late")).isEmpty();
        assertThat(on(DAY.plusDays(3), "planning.news.late"))
                .anyMatch(news -> news.subject().path().equals("/activities/T2")
                        && news.persons()
                                .contains(proofbox.accountable().person().id()));
    }

    @Test
    void tellsWhoLooksAfterADocumentThatItsReviewIsDue() {
        assertThat(on(DAY.plusYears(3), "documents.news.review"))
                .anyMatch(news -> news.subject().path().equals("/documents/W14")
                        && !news.persons().isEmpty());
    }
}
