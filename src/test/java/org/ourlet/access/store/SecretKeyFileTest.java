// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.SettingStore;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.shared.CannotStart;
import org.ourlet.testing.TestDatabase;

class SecretKeyFileTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private SettingStore settings;
    private Path path;

    @BeforeEach
    void open() {
        database = TestDatabase.sqlite(folder);
        settings = new JdbcSettingStore(database.jdbc());
        path = folder.resolve("keys").resolve("secret.key");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SealedBox box() {
        return new SecretKeyFile(path, settings).box();
    }

    @Test
    void isMadeOnceAndForItsOwnerAlone() throws IOException {
        String sealed = box().seal("marta", "secret");

        assertThat(box().open("marta", sealed)).isEqualTo("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void isMissedWhenTheDatabaseKnowsOne() throws IOException {
        box();
        Files.delete(path);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::box).withMessageContaining("is missing");
    }

    @Test
    void isRefusedWhenItIsAnother() throws IOException {
        box();
        Files.writeString(path, "ab".repeat(32));

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::box).withMessageContaining("not the one");
    }

    @Test
    void isRefusedWhenItIsNone() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "hello");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::box).withMessageContaining("64 hexadecimal");
    }
}
