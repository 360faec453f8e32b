// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ourlet.exchange.BackupRecord;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first start after a restore writes it into the journal. */
@Component
class RestoredMark {

    private static final int LONGEST = 80;

    private final BackupRecord record;
    private final Path mark;

    RestoredMark(BackupRecord record, @Value("${ourlet.data}") Path data) {
        this.record = record;
        this.mark = data.resolve("restored");
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeDown() throws IOException {
        if (Files.exists(mark)) {
            String backup = Files.readString(mark).strip();
            String subject = backup.substring(0, Math.min(LONGEST, backup.length()));
            record.note(new Change(null, Actor.PROGRAM, "backup.restored", subject, Map.of()));
            Files.delete(mark);
        }
    }
}
