// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.notification.Mail;
import org.ourlet.notification.MailStore;
import org.ourlet.notification.Notification;
import org.ourlet.notification.NotificationStore;
import org.ourlet.notification.WaitingMail;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class NotificationStoresTest extends StoreTest {

    private static final Mail MAIL =
            new Mail("paula@test.example", "A subject", "https://x.example/invitations/secret");

    private NotificationStore store;
    private MailStore mails;
    private OrganisationId proofbox;
    private String paula;

    @BeforeEach
    void make() {
        store = new JdbcNotificationStore(jdbc());
        mails = new JdbcMailStore(jdbc(), new SealedBox(new byte[SealedBox.KEY_BYTES]));
        proofbox = organisation("proofbox");
        paula = person(proofbox);
    }

    private String person(OrganisationId organisation) {
        String id = Ids.next(NOW);
        jdbc().sql("insert into person (organisation_id, id, name, external, suspended, version)"
                        + " values (?, ?, 'Paula', false, false, 0)")
                .params(organisation.value(), id)
                .update();
        return id;
    }

    private static Notification notification() {
        return new Notification(Ids.next(NOW), "documents.news.waits", "Policy", "Marta", "/documents/W14", NOW, null);
    }

    private static WaitingMail mail() {
        return new WaitingMail(Ids.next(NOW), MAIL, NOW, 0);
    }

    @Test
    void givesBackWhatWasStored() {
        Notification told = notification();

        store.insert(proofbox, paula, "x", told);

        assertThat(store.of(proofbox, paula, 10)).containsExactly(told);
        assertThat(store.fresh(proofbox, paula)).isEqualTo(1);
    }

    @Test
    void tellsOfTheSameThingOnce() {
        store.insert(proofbox, paula, "late:/activities/T1", notification());

        assertThat(store.insert(proofbox, paula, "late:/activities/T1", notification()))
                .isFalse();
        assertThat(store.insert(proofbox, paula, "late:/activities/T2", notification()))
                .isTrue();
    }

    @Test
    void keepsOrganisationsAndPersonsApart() {
        Notification told = notification();
        store.insert(proofbox, paula, "x", told);
        OrganisationId brasserie = organisation("brasserie");

        store.markAllRead(brasserie, paula, NOW);
        store.markRead(proofbox, person(proofbox), told.id(), NOW);

        assertThat(store.of(brasserie, paula, 10)).isEmpty();
        assertThat(store.find(proofbox, person(proofbox), told.id())).isEmpty();
        assertThat(store.fresh(proofbox, paula)).isEqualTo(1);
    }

    @Test
    void remembersWhoWantsNoMail() {
        store.chooseMail(proofbox, paula, false);
        Set<String> without = store.withoutMail(proofbox, Set.of(paula));
        store.chooseMail(proofbox, paula, true);

        assertThat(without).containsExactly(paula);
        assertThat(store.withoutMail(proofbox, Set.of(paula))).isEmpty();
    }

    @Test
    void givesADayToOneCallerOnly() {
        LocalDate day = LocalDate.of(2027, 3, 1);

        assertThat(store.claimed(proofbox, day)).isFalse();
        assertThat(store.claim(proofbox, day)).isTrue();
        assertThat(store.claim(proofbox, day)).isFalse();
        assertThat(store.claim(organisation("brasserie"), day)).isTrue();
        assertThat(store.claimed(proofbox, day)).isTrue();
    }

    @Test
    void givesAMailToOneCallerUntilItsTimeIsOver() {
        mails.insert(mail());

        assertThat(mails.claim(NOW, NOW.plusSeconds(60)).orElseThrow().mail()).isEqualTo(MAIL);
        assertThat(mails.claim(NOW.plusSeconds(59), NOW.plusSeconds(120))).isEmpty();
        assertThat(mails.claim(NOW.plusSeconds(60), NOW.plusSeconds(120))).isPresent();
    }

    @Test
    void givesMailInTheOrderInWhichItWasWritten() {
        WaitingMail first = new WaitingMail(Ids.next(NOW), MAIL, NOW, 0);
        WaitingMail second = new WaitingMail(Ids.next(NOW.plusSeconds(1)), MAIL, NOW, 0);
        mails.insert(second);
        mails.insert(first);

        assertThat(mails.claim(NOW, NOW.plusSeconds(60)).map(WaitingMail::id)).contains(first.id());
        assertThat(mails.claim(NOW, NOW.plusSeconds(60)).map(WaitingMail::id)).contains(second.id());
    }

    @Test
    void waitsWithWhatWasPostponed() {
        WaitingMail waiting = mail();
        mails.insert(waiting);
        mails.claim(NOW, NOW.plusSeconds(60));

        mails.postpone(waiting.id(), 1, NOW.plusSeconds(300));

        assertThat(mails.claim(NOW.plusSeconds(299), NOW.plusSeconds(400))).isEmpty();
        assertThat(mails.claim(NOW.plusSeconds(300), NOW.plusSeconds(400)).map(WaitingMail::attempts))
                .contains(1);
    }

    @Test
    void showsNobodyWhatAMailSays() {
        WaitingMail waiting = mail();
        mails.insert(waiting);

        String sealed = sealed();
        mails.markSent(waiting.id(), NOW);

        assertThat(sealed).isNotEmpty().doesNotContain("secret").doesNotContain("paula");
        assertThat(sealed()).isEmpty();
        assertThat(mails.counts().sent()).isEqualTo(1);
        assertThat(mails.counts().lastSentAt()).isEqualTo(NOW);
    }

    private String sealed() {
        return jdbc().sql("select sealed from mail").query(String.class).single();
    }

    @Test
    void givesUpWhatWasSealedWithAnotherKey() {
        byte[] other = new byte[SealedBox.KEY_BYTES];
        other[0] = 1;
        new JdbcMailStore(jdbc(), new SealedBox(other)).insert(mail());

        assertThat(mails.claim(NOW, NOW.plusSeconds(60))).isEmpty();
        assertThat(mails.counts().givenUp()).isEqualTo(1);
    }

    @Test
    void keepsThatItGaveUp() {
        WaitingMail waiting = mail();
        mails.insert(waiting);

        mails.giveUp(waiting.id(), NOW);

        assertThat(mails.claim(NOW, NOW.plusSeconds(60))).isEmpty();
        assertThat(mails.counts().givenUp()).isEqualTo(1);
        assertThat(sealed()).isEmpty();
    }
}
