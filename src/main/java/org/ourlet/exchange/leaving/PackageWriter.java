// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a package file by file, while it is sent; the list with the hashes comes last. */
public final class PackageWriter {

    static final String LIST = "manifest.json";

    private final PackageSeal.Output end;
    private final ZipOutputStream zip;
    private final JsonMapper json = new JsonMapper();
    private final List<PackagedEntry> entries = new ArrayList<>();

    public PackageWriter(OutputStream out) {
        end = new PackageSeal.Output(out);
        zip = new ZipOutputStream(end);
        zip.setComment(PackageSeal.PLACE);
    }

    /** Writes the bytes of a file. */
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    public void add(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counted counted = new Counted(zip);
        body.writeTo(counted);
        zip.closeEntry();
        entries.add(new PackagedEntry(name, counted.bytes, HexFormat.of().formatHex(counted.digest.digest())));
    }

    public List<PackagedEntry> entries() {
        return List.copyOf(entries);
    }

    /** Nothing comes after the list but the seal. */
    public void finish(PackageHead head) throws IOException {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("ourlet-package", 1);
        list.put("schema", head.schema());
        list.put("made", head.madeAt());
        list.put("organisation", head.organisation());
        list.put("name", head.organisationName());
        list.put("tables", head.tables());
        list.put("files", entries);
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(list));
        zip.closeEntry();
        zip.finish();
        end.seal();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Counts and hashes; closing it leaves the archive open. */
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = digest();
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
            digest.update(content, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
