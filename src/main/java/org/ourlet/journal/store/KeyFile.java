// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.shared.CannotStart;

/** The file with the key of the journal: 64 hexadecimal digits that only the user who runs the program may read. */
record KeyFile(Path path) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    boolean exists() {
        return Files.exists(path);
    }

    JournalKey read() {
        try {
            String text = Files.readString(path).strip();
            if (!KEY.matcher(text).matches()) {
                throw new CannotStart("The file " + path.toAbsolutePath()
                        + " does not hold a journal key: 64 hexadecimal digits. Put back the file from a backup.");
            }
            return new JournalKey(HexFormat.of().parseHex(text));
        } catch (IOException e) {
            throw new CannotStart("The journal key " + path.toAbsolutePath() + " cannot be read. Give the user who runs"
                    + " Ourlet the right to read it.");
        }
    }

    JournalKey create() {
        byte[] secret = new byte[JournalKey.BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            makeFolder(path.toAbsolutePath().resolveSibling(".").normalize());
            protect(Files.writeString(path, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JournalKey(secret);
    }

    static void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            if (posix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void protect(Path file) throws IOException {
        if (posix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
