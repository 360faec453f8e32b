// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.RowScope;
import org.ourlet.exchange.BackupContents;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.sealed.Cost;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.exchange.sealed.SealedInput;
import org.ourlet.exchange.sealed.SealedOutput;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.shared.Instants;
import tools.jackson.databind.json.JsonMapper;

/** Backup files: lines of JSON, compressed, in the envelope of {@link SealedOutput}. */
public final class JdbcBackupFiles implements BackupFiles {

    private final DataSource source;
    private final Path keys;
    private final OfflineVerification journal;
    private final Cost cost;
    private final JsonMapper json = new JsonMapper();

    JdbcBackupFiles(DataSource source, Path keys, OfflineVerification journal, Cost cost) {
        this.source = source;
        this.keys = keys;
        this.journal = journal;
        this.cost = cost;
    }

    /** For the command line, where no pool is. */
    public static JdbcBackupFiles offline(DatabaseAddress address, Path keys, OfflineVerification journal) {
        return new JdbcBackupFiles(address.source(), keys, journal, Cost.USUAL);
    }

    /** Under another name until it is complete. */
    @Override
    public BackupContents write(Path file, Passphrase passphrase, Instant now) {
        try {
            Path folder = Files.createDirectories(
                    file.toAbsolutePath().resolveSibling(".").normalize());
            Path part = Files.createTempFile(folder, "incomplete", ".part");
            try {
                BackupContents written = writeTo(part, passphrase, Instants.text(now), folder);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private BackupContents writeTo(Path part, Passphrase passphrase, String madeAt, Path folder)
            throws IOException, SQLException {
        Map<String, byte[]> beside = keyFiles();
        try (RowScope all = RowScope.across();
                Snapshot snapshot = Snapshot.of(source, folder);
                Writer out = new BufferedWriter(new OutputStreamWriter(
                        new DumpCompression(new SealedOutput(Files.newOutputStream(part), passphrase, cost)),
                        StandardCharsets.UTF_8))) {
            String schema = SchemaVersion.of(snapshot.connection());
            DumpWriter dump = new DumpWriter(out, json);
            dump.head(schema, madeAt);
            dump.tables(snapshot.connection());
            beside.forEach(dump::file);
            return dump.end(schema, madeAt);
        }
    }

    /**
     * Everything beside the database but the words that open the backup itself. Read before the database, so that anchors
     * are never ahead of it.
     */
    private Map<String, byte[]> keyFiles() throws IOException {
        Map<String, byte[]> beside = new TreeMap<>();
        if (Files.exists(keys)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(keys)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    if (!name.startsWith("backup.") && Files.isRegularFile(file)) {
                        beside.put("keys/" + name, Files.readAllBytes(file));
                    }
                }
            }
        }
        return beside;
    }

    @Override
    public BackupContents check(Path file, Passphrase passphrase) {
        return read(file, passphrase, new Nothing());
    }

    @Override
    public Rehearsal rehearse(Path file, Passphrase passphrase) {
        try {
            Path folder = Files.createTempDirectory("ourlet-rehearsal");
            try {
                return prepare(file, passphrase, folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rehearsal prepare(Path file, Passphrase passphrase, Path folder) {
        check(file, passphrase);
        RestoredDatabase restored = new RestoredDatabase(folder);
        BackupContents contents = read(file, passphrase, restored);
        restored.finish();
        OfflineVerification.Result found = restored.verify(journal);
        return new Rehearsal(contents, found.entries(), found.holds());
    }

    private BackupContents read(Path file, Passphrase passphrase, DumpReader.Receiver receiver) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new SealedInput(Files.newInputStream(file), passphrase), 1 << 16),
                StandardCharsets.UTF_8))) {
            return new DumpReader(in, json).read(receiver);
        } catch (ZipException notCompressed) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only looks. */
    private static final class Nothing implements DumpReader.Receiver {

        @Override
        public void head(String schema) {
            SchemaVersion.requireKnown(schema);
        }

        @Override
        public void table(String name, List<String> columns) {}

        @Override
        public void row(List<@Nullable Object> values) {}

        @Override
        public void file(String name, byte[] bytes) {}
    }
}
