// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.BackupFolder;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.shared.CannotStart;

/** Brings a database to the form that this release needs, after a backup. A failed attempt leaves it as it was. */
public final class Upgrade {

    private final DatabaseAddress address;
    private final BackupFiles files;
    private final BackupFolder folder;

    public Upgrade(DatabaseAddress address, BackupFiles files, BackupFolder folder) {
        this.address = address;
        this.files = files;
        this.folder = folder;
    }

    /** @param passphrase asked for only when there is something to save */
    public Optional<Path> run(Supplier<Passphrase> passphrase, Instant now) {
        IntactFile.require(address);
        Flyway flyway = address.flyway("latest");
        refuseNewer(flyway);
        boolean used = flyway.info().current() != null;
        if (used && flyway.info().pending().length == 0) {
            return Optional.empty();
        }
        Optional<Path> saved = used ? Optional.of(save(passphrase.get(), now)) : Optional.empty();
        String before = used ? version() : "";
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new CannotStart(sentence(failure, saved, used && version().equals(before)));
        }
        return saved;
    }

    private static void refuseNewer(Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS
                        || applied.getState() == MigrationState.MISSING_SUCCESS);
        if (newer) {
            throw new CannotStart("The data was written by a newer release of Ourlet. Start that release, or restore a"
                    + " backup made by this one. Nothing was changed.");
        }
    }

    private Path save(Passphrase passphrase, Instant now) {
        Path file = folder.next(now, "-before-upgrade");
        files.write(file, passphrase, now);
        files.check(file, passphrase);
        return file;
    }

    private String version() {
        try (Connection connection = address.open()) {
            return SchemaVersion.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence(FlywayException failure, Optional<Path> saved, boolean unchanged) {
        String backup = saved.map(file -> " A backup from before is " + file.toAbsolutePath() + ".")
                .orElse("");
        return "The data could not be brought to the form that this release needs. "
                + (unchanged ? "It was put back as it was; the release before can be started." : "Restore the backup.")
                + backup + "\n" + failure.getMessage();
    }
}
