// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.notification.DailyNews;
import org.ourlet.planning.ActivityWork;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What people hear inside the program. W14 is published, W13 waits for the manager. */
class NotificationsPageTest extends PageTest {

    @Autowired
    private ActivityWork work;

    @Autowired
    private DailyNews daily;

    @Autowired
    private ApplicationEventPublisher events;

    private Company proofbox;
    private Visit manager;
    private String path;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        manager = signedIn(proofbox.manager());
        path = proofbox.path("/notifications");
    }

    /** The lines of the list, in any order: all happened in the same moment. */
    private List<String> lines(Visit visit) {
        return visit.get(path).page().select(".ol-rows li").eachText();
    }

    private String opening() {
        return manager.get(path)
                .page()
                .select(".ol-rows li:contains(scope) form")
                .first()
                .attr("action");
    }

    private String bell() {
        return manager.get(path).page().select(".ol-top a[href=" + path + "]").text();
    }

    @Test
    void tellsTheManagerWhatWaitsForHer() {
        assertThat(lines(manager))
                .hasSize(3)
                .allMatch(line -> line.contains(proofbox.accountable().person().name() + " sent you")
                        && line.contains("for approval"));
        assertThat(bell()).contains("One new notification");
    }

    @Test
    void tellsEverybodyWhatIsPublished() {
        assertThat(lines(signedIn(proofbox.employee())))
                .anyMatch(line -> line.startsWith("New for everybody to read:"));
    }

    @Test
    void tellsTheAuthorOfTheApproval() {
        assertThat(lines(signedIn(proofbox.accountable())))
                .anyMatch(line -> line.startsWith(proofbox.manager().person().name() + " approved"));
    }

    @Test
    void tellsTheAuthorThatItCameBack() {
        String approval = proofbox.path("/documents/W13/approval");
        String hash = manager.get(approval).page().select("[name=hash]").val();

        manager.post(approval + "/return", Map.of("hash", hash, "remark", "Add the archive."));

        assertThat(lines(signedIn(proofbox.accountable()))).anyMatch(line -> line.contains("back with a comment"));
    }

    @Test
    void leadsToWhereItIsDoneAndIsReadThen() {
        assertThat(manager.post(opening(), Map.of()).location()).isEqualTo(proofbox.path("/documents/W13/approval"));
        assertThat(bell()).isEqualTo("No new notifications");
    }

    @Test
    void marksAllAsRead() {
        manager.post(path + "/reading", Map.of());

        assertThat(bell()).isEqualTo("No new notifications");
        assertThat(manager.get(path).page().select("form[action$=reading]")).isEmpty();
    }

    @Test
    void opensForNobodyElse() {
        assertThat(signedIn(proofbox.accountable()).post(opening(), Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void saysThatNoMailLeavesWithoutAServer() {
        assertThat(manager.get(path).text()).contains("This installation sends no mail.");
        assertThat(visit().signIn(cast.operator().email(), org.ourlet.testing.Cast.PASSWORD)
                        .get("/operation/mail")
                        .text())
                .contains("OURLET_SMTP_HOST");
    }

    @Test
    void costsTheSameHoweverMuchThereIs() {
        manager.post(path + "/reading", Map.of());
        int few = statements.during(() -> manager.get(path)).size();
        work.setDueDate(
                proofbox.accountable().actor(), proofbox.organisation().id(), "T2", LocalDate.of(2027, 3, 2), 0);
        daily.of(proofbox.organisation(), LocalDate.of(2027, 3, 15)).forEach(events::publishEvent);
        int many = statements.during(() -> manager.get(path)).size();

        assertThat(lines(manager)).hasSizeGreaterThan(3);
        assertThat(many).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(9);
    }
}
