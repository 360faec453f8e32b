// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ourlet.exchange.leaving.UnreadablePackage.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a package. Opening it compares every file with its hash; nothing in it is trusted before. */
public final class PackageReader implements AutoCloseable {

    private static final Pattern NAME =
            Pattern.compile("[a-z][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}(\\.[a-z]{2,5})?");
    private static final int MOST_FILES = 50_000;
    private static final int LONGEST_LIST = 16 << 20;

    private final ZipFile zip;
    private final PackageHead head;
    private final String hash;

    private PackageReader(ZipFile zip, PackageHead head, String hash) {
        this.zip = zip;
        this.head = head;
        this.hash = hash;
    }

    /** @throws UnreadablePackage when the file is none, or not as it was written */
    public static PackageReader open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return checked(file, zip);
            } catch (RuntimeException | IOException refusal) {
                zip.close();
                throw refusal;
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new UnreadablePackage(Reason.NO_PACKAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackageReader checked(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(PackageWriter.LIST);
        require(entry != null && zip.size() <= MOST_FILES, Reason.NO_PACKAGE);
        require(PackageSeal.holds(file), Reason.DAMAGED);
        byte[] text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = in.readNBytes(LONGEST_LIST);
        }
        try {
            JsonNode list = new JsonMapper().readTree(text);
            require(list.path("ourlet-package").asInt(0) == 1, Reason.NO_PACKAGE);
            List<PackagedEntry> entries = entries(list);
            require(zip.size() == entries.size() + 1, Reason.NOT_WHOLE);
            for (PackagedEntry listed : entries) {
                check(zip, listed);
            }
            MessageDigest digest = PackageWriter.digest();
            return new PackageReader(zip, head(list), HexFormat.of().formatHex(digest.digest(text)));
        } catch (JacksonException wrong) {
            throw new UnreadablePackage(Reason.NO_PACKAGE);
        }
    }

    private static PackageHead head(JsonNode list) {
        Map<String, Long> tables = new LinkedHashMap<>();
        list.path("tables")
                .propertyStream()
                .forEach(table -> tables.put(table.getKey(), table.getValue().asLong(-1)));
        PackageHead head = new PackageHead(
                list.path("schema").asString(""),
                list.path("made").asString(""),
                list.path("organisation").asString(""),
                list.path("name").asString(""),
                tables);
        require(head.schema().matches("\\d{6,14}") && head.organisation().matches("[0-9a-f-]{36}"), Reason.NOT_WHOLE);
        return head;
    }

    private static List<PackagedEntry> entries(JsonNode list) {
        List<PackagedEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        list.path("files").valueStream().forEach(file -> {
            PackagedEntry entry = new PackagedEntry(
                    file.path("name").asString(""),
                    file.path("bytes").asLong(-1),
                    file.path("sha256").asString(""));
            require(NAME.matcher(entry.name()).matches() && names.add(entry.name()), Reason.NOT_WHOLE);
            entries.add(entry);
        });
        return entries;
    }

    private static void check(ZipFile zip, PackagedEntry listed) throws IOException {
        try {
            compare(zip, listed);
        } catch (ZipException | EOFException damaged) {
            throw new UnreadablePackage(Reason.DAMAGED);
        }
    }

    /** Reads no byte more than the list says. */
    private static void compare(ZipFile zip, PackagedEntry listed) throws IOException {
        ZipEntry entry = zip.getEntry(listed.name());
        require(entry != null, Reason.NOT_WHOLE);
        MessageDigest digest = PackageWriter.digest();
        byte[] piece = new byte[1 << 16];
        long left = listed.bytes();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0 && left >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                left -= read;
            }
        }
        require(left == 0 && HexFormat.of().formatHex(digest.digest()).equals(listed.sha256()), Reason.DAMAGED);
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new UnreadablePackage(reason);
        }
    }

    public PackageHead head() {
        return head;
    }

    /** SHA-256 of the list, which holds the hashes of everything else. */
    public String hash() {
        return hash;
    }

    /** @throws UnreadablePackage when the package has no such file */
    public InputStream read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        require(entry != null, Reason.NOT_WHOLE);
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
