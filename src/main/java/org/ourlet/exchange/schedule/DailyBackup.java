// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.schedule;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ourlet.exchange.Backups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether the backup of the day is missing; so a server that was off makes it later. */
@Component
class DailyBackup implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
    private static final int MINUTES = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "daily-backup");
        thread.setDaemon(true);
        return thread;
    });
    private final Backups backups;
    private final boolean wanted;

    DailyBackup(
            Backups backups,
            @Value("${ourlet.backup:daily}") String schedule,
            @Value("${ourlet.demo:false}") boolean demo) {
        this.backups = backups;
        this.wanted = schedule.equals("daily") && !demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            timer.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
        }
    }

    private void look() {
        try {
            backups.makeDaily();
        } catch (RuntimeException failure) {
            LOG.error("The daily backup could not be made: {}", failure.toString());
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
