// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ourlet.exchange.BackupRun.Kind;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done about backups, in short transactions of its own: making one takes longer. */
@Service
public class BackupRecord {

    private final BackupRunStore store;
    private final ApplicationEventPublisher events;

    BackupRecord(BackupRunStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional
    public BackupRun write(Actor actor, BackupRun run) {
        store.insert(run);
        String action = run.kind() == Kind.DRILL ? "backup.rehearsed" : "backup.made";
        Map<String, String> details =
                Map.of("outcome", run.outcome().name().toLowerCase(Locale.ROOT), "rows", Long.toString(run.rows()));
        events.publishEvent(new Change(null, actor, action, run.file(), details));
        return run;
    }

    @Transactional
    public void note(Change change) {
        events.publishEvent(change);
    }

    @Transactional
    public boolean claim(LocalDate day) {
        return store.claim(day.toString());
    }

    public List<BackupRun> latest(int most) {
        return store.latest(most);
    }

    public Optional<BackupRun> latest(Kind kind) {
        return store.latest(kind);
    }
}
