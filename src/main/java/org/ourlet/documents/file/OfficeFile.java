// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A text or a sheet in the Office format (DOCX, XLSX). It is unpacked part by part within limits, looked through, and packed
 * anew without the names and times of its properties.
 */
final class OfficeFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final FileType type;

    private OfficeFile(Map<String, byte[]> parts) {
        this.parts = parts;
        this.type = OfficeParts.typeOf(parts);
    }

    static OfficeFile read(byte[] bytes) {
        return read(bytes, new UnpackLimit());
    }

    private static OfficeFile read(byte[] bytes, UnpackLimit limit) {
        OfficeFile file = new OfficeFile(unpacked(bytes, limit));
        file.parts.forEach((name, content) -> file.look(name, content, limit));
        return file;
    }

    FileType type() {
        return type;
    }

    private static Map<String, byte[]> unpacked(byte[] bytes, UnpackLimit limit) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = limit.read(in);
                if (!entry.isDirectory() && parts.put(OfficeParts.checked(entry.getName()), content) != null) {
                    throw new Unacceptable(FileRefusal.BROKEN);
                }
            }
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Unacceptable(encrypted ? FileRefusal.PROTECTED : FileRefusal.BROKEN);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        return parts;
    }

    private void look(String name, byte[] content, UnpackLimit limit) {
        String lower = name.toLowerCase(Locale.ROOT);
        OfficeParts.refuseWhatRuns(lower, content);
        if (lower.contains("/embeddings/")) {
            if (!lower.matches(".*\\.(xlsx|docx)") || limit.nested()) {
                throw new Unacceptable(FileRefusal.CARRIES_FILES);
            }
            read(content, limit.within());
        }
    }

    /** A file that is signed keeps its properties, because the signature may hold them. */
    byte[] clean() {
        boolean signed = parts.keySet().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                to.write(signed ? part.getValue() : OfficeParts.withoutPeople(part.getKey(), part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
