// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.schedule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ourlet.notification.DailyNews;
import org.ourlet.notification.MailRound;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends waiting mail every few seconds, and tells the news of the day on the morning of each working day. */
@Component
class Rounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int MAIL_SECONDS = 10;
    private static final int NEWS_MINUTES = 15;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Set<DayOfWeek> AT_HOME = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "notifications");
        thread.setDaemon(true);
        return thread;
    });
    private final MailRound mail;
    private final DailyNews news;
    private final Organisations organisations;
    private final Clock clock;
    private final boolean wanted;

    Rounds(
            MailRound mail,
            DailyNews news,
            Organisations organisations,
            Clock clock,
            @Value("${ourlet.rounds:true}") boolean wanted) {
        this.mail = mail;
        this.news = news;
        this.organisations = organisations;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            timer.scheduleWithFixedDelay(() -> quietly(mail::run), MAIL_SECONDS, MAIL_SECONDS, TimeUnit.SECONDS);
            timer.scheduleWithFixedDelay(() -> quietly(this::tellNews), 1, NEWS_MINUTES, TimeUnit.MINUTES);
        }
    }

    private static void quietly(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.error("A round of notifications failed: {}", failure.toString());
        }
    }

    /** One organisation that fails keeps the news from no other. */
    void tellNews() {
        organisations.all().forEach(organisation -> quietly(() -> tell(organisation)));
    }

    private void tell(Organisation organisation) {
        ZonedDateTime now = clock.instant().atZone(organisation.zone());
        boolean morning = !now.toLocalTime().isBefore(MORNING) && !AT_HOME.contains(now.getDayOfWeek());
        if (morning && !news.told(organisation.id(), now.toLocalDate())) {
            news.tell(organisation.id(), now.toLocalDate(), news.of(organisation, now.toLocalDate()));
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
