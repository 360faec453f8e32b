// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ourlet.access.SettingStore;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.shared.CannotStart;

/**
 * The file with the key under which secrets are sealed: 64 hexadecimal digits that only the user who runs the program may
 * read. The database knows which key belongs to it, so that another one is noticed at start.
 */
final class SecretKeyFile {

    private static final String SETTING = "secret.key";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Path path;
    private final SettingStore settings;

    SecretKeyFile(Path path, SettingStore settings) {
        this.path = path.toAbsolutePath().normalize();
        this.settings = settings;
    }

    SealedBox box() {
        Optional<String> expected = settings.find(SETTING);
        if (expected.isPresent() && !Files.exists(path)) {
            throw new CannotStart("The key of stored secrets is missing: " + path + ". Put it back from a backup of the"
                    + " key folder. A second server on the same database needs a copy of it;"
                    + " OURLET_SECRET_KEY_FILE says where it is.");
        }
        SealedBox box = new SealedBox(Files.exists(path) ? read() : create());
        if (expected.isEmpty()) {
            settings.save(SETTING, box.fingerprint());
        } else if (!expected.get().equals(box.fingerprint())) {
            throw new CannotStart("The key in " + path + " is not the one that sealed the secrets of this database. Put"
                    + " back the right key, or set OURLET_SECRET_KEY_FILE to it.");
        }
        return box;
    }

    private byte[] read() {
        try {
            String text = Files.readString(path).strip();
            if (!KEY.matcher(text).matches()) {
                throw new CannotStart("The file " + path + " does not hold a key: 64 hexadecimal digits. Put back the"
                        + " file from a backup.");
            }
            return HexFormat.of().parseHex(text);
        } catch (IOException e) {
            throw new CannotStart("The key of stored secrets " + path + " cannot be read. Give the user who runs Ourlet"
                    + " the right to read it.");
        }
    }

    private byte[] create() {
        byte[] key = new byte[SealedBox.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(path.resolveSibling("."));
            Files.createFile(path);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(path, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }
}
