// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where backup files lie. Their names carry the time, so that a copied folder tells everything. */
public record BackupFolder(Path path) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("ourlet-(\\d{8}-\\d{6})(?:-[a-z-]{1,20})?\\.backup");

    /** A file in the folder. */
    public record BackupFile(String name, Path path, Instant madeAt, long bytes) {}

    /** @param mark what it was made for, such as {@code -before-upgrade}; empty for a usual one */
    public Path next(Instant now, String mark) {
        return path.resolve("ourlet-" + STAMP.format(now) + mark + ".backup");
    }

    /** Newest first; files with other names are nobody's business. */
    public List<BackupFile> files() {
        List<BackupFile> files = new ArrayList<>();
        if (Files.notExists(path)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
            for (Path file : found) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Instant at = STAMP.parse(name.group(1), Instant::from);
                    files.add(new BackupFile(name.group(), file, at, Files.size(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(BackupFile::madeAt).reversed().thenComparing(BackupFile::name));
        return files;
    }

    /** A free name for a file that comes from elsewhere: its own when that is one of ours. */
    Path forIncoming(String name, Instant now) {
        Path own = path.resolve(
                NAME.matcher(name).matches()
                        ? name
                        : next(now, "-uploaded").getFileName().toString());
        return Files.exists(own) ? next(now, "-uploaded") : own;
    }

    public Optional<BackupFile> find(String name) {
        return files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    void apply(RetentionRule rule) {
        List<BackupFile> files = files();
        Set<Instant> kept = rule.kept(files.stream().map(BackupFile::madeAt).collect(Collectors.toSet()));
        try {
            for (BackupFile file : files) {
                if (!kept.contains(file.madeAt())) {
                    Files.delete(file.path());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
