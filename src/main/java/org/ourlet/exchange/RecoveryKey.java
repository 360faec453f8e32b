// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.shared.CannotStart;

/** The file with the words that open backups. Whoever loses it and the paper copy loses the backups. */
public record RecoveryKey(Path file) {

    private static final int SHORTEST = 12;

    /** Made at the first use. */
    public Passphrase read() {
        try {
            if (Files.notExists(file)) {
                create();
            }
            String words = Files.readString(file).strip();
            if (words.length() < SHORTEST) {
                throw new CannotStart("The recovery key in " + file.toAbsolutePath()
                        + " is too short. It needs at least " + SHORTEST + " characters.");
            }
            return new Passphrase(words);
        } catch (IOException e) {
            throw new CannotStart("The recovery key of backups cannot be read or written: " + file.toAbsolutePath()
                    + ". Give the user who runs Ourlet the right to do so.");
        }
    }

    /** After a restore on a new server: the key that opened the old backups opens the next ones, too. */
    public void keep(Passphrase passphrase) {
        try {
            if (Files.notExists(file)) {
                write(passphrase);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() throws IOException {
        write(Passphrase.random());
    }

    private void write(Passphrase passphrase) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(".").normalize());
        Files.writeString(file, passphrase.words() + "\n", StandardOpenOption.CREATE_NEW);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
