// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.CannotStart;

/** The folder that keeps everything. One process at a time: the lock ends with the process, even a killed one. */
record DataFolder(Path path, FileChannel channel) {

    private static final String DATABASE = "ourlet.db";
    private static final String DEMO_MARK = "this-is-a-demo";

    /** Where it is, for what does not disturb a running program. */
    static Path place(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("OURLET_DATA", "data"));
    }

    /** Finds or makes the folder and locks it. */
    static DataFolder prepare(Map<String, String> environment, boolean demo) {
        String asked = environment.get("OURLET_DATA");
        Path folder = demo && asked == null ? temporary() : Path.of(asked == null ? "data" : asked);
        makeWritable(folder);
        DataFolder locked = new DataFolder(folder, lock(folder));
        try {
            keepDemoApart(folder, demo);
        } catch (CannotStart refusal) {
            locked.release();
            throw refusal;
        }
        return locked;
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("ourlet-demo");
        } catch (IOException e) {
            throw new CannotStart("No temporary folder could be made for the demo: " + e.getMessage()
                    + ". Set OURLET_DATA to a new folder.");
        }
    }

    private static void makeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ""));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder.toAbsolutePath()
                    + " cannot be written. Give the user who runs Ourlet the right to write there, or set OURLET_DATA"
                    + " to another folder.");
        }
    }

    private static FileChannel lock(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("ourlet.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart("Another Ourlet is running on the data folder " + folder.toAbsolutePath()
                        + ". Stop it first, or set OURLET_DATA to another folder.");
            }
            return channel;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder.toAbsolutePath() + " cannot be locked: " + e.getMessage());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void keepDemoApart(Path folder, boolean demo) {
        boolean marked = Files.exists(folder.resolve(DEMO_MARK));
        boolean used = Files.exists(folder.resolve(DATABASE));
        if (demo && used && !marked) {
            throw new CannotStart(
                    "The data folder " + folder.toAbsolutePath()
                            + " holds real data, so the demo does not touch it. Set OURLET_DATA to a new folder, or leave it out.");
        }
        if (!demo && marked) {
            throw new CannotStart("The data folder " + folder.toAbsolutePath()
                    + " holds a demo. Start with --demo, or set OURLET_DATA to another folder.");
        }
        if (demo && !marked) {
            mark(folder);
        }
    }

    private static void mark(Path folder) {
        try {
            Files.createFile(folder.resolve(DEMO_MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
