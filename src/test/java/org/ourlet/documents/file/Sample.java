// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every type, made here, so that nothing hostile is kept in the repository. */
public final class Sample {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private Sample() {}

    /** The parts of a text, to add to. */
    public static Map<String, String> textParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document"));
        parts.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:p>Our policy</w:p></w:document>");
        parts.put("docProps/core.xml", "<core><creator>Marta Lopes</creator></core>");
        return parts;
    }

    static Map<String, String> sheetParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet"));
        parts.put("xl/workbook.xml", "<workbook/>");
        return parts;
    }

    public static byte[] docx() {
        return zip(textParts());
    }

    static byte[] docxWith(String name, String content) {
        Map<String, String> parts = textParts();
        parts.put(name, content);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(String objects) {
        return latin("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + objects
                + " >>\nendobj\nxref\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    /** A PDF that has the words in a compressed stream of objects. */
    static byte[] packedPdf(String filter, byte[] content) {
        byte[] packed = deflated(content);
        return latin("%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + filter + " /Length " + packed.length
                + " >>\nstream\n" + new String(packed, StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n0\n%%EOF\n");
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG with a text in it, as cameras and programs leave them. */
    public static byte[] pngThatTells(String words) {
        return pngThatTells(words, picture("png"));
    }

    public static byte[] pngThatTells(String words, byte[] plain) {
        return joined(part(plain, 0, 33), chunk("tEXt", latin("Author\0" + words)), part(plain, 33, plain.length));
    }

    public static byte[] pngOf(int width, int height) {
        byte[] size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(8, (byte) 8)
                .array();
        return joined(part(picture("png"), 0, 8), chunk("IHDR", size), chunk("IEND", new byte[0]));
    }

    /** A JPEG with a note of the camera. */
    static byte[] jpgThatTells(String words) {
        byte[] plain = picture("jpg");
        byte[] note = latin("Exif\0\0" + words);
        byte[] head = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)};
        return joined(part(plain, 0, 2), head, note, part(plain, 2, plain.length));
    }

    private static byte[] chunk(String kind, byte[] content) {
        byte[] body = joined(latin(kind), content);
        CRC32 sum = new CRC32();
        sum.update(body);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] part(byte[] bytes, int from, int until) {
        return java.util.Arrays.copyOfRange(bytes, from, until);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
