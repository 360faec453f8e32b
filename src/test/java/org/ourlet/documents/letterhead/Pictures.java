// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures made here: the left half is red, the right half blue. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return written(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** With a transparent edge. */
    public static byte[] transparentPng(int width, int height) {
        BufferedImage picture = halves(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, 0, 0);
            picture.setRGB(x, height - 1, 0x40FF0000);
        }
        return written(picture, "png");
    }

    public static byte[] jpg(int width, int height) {
        return written(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A photograph with the note that says which way up it is, among others. */
    public static byte[] turnedJpg(int width, int height, int orientation) {
        byte[] plain = jpg(width, height);
        ByteBuffer note = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4);
        note.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1))
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(8)
                .putShort((short) 2);
        note.putShort((short) 0x010F).putShort((short) 2).putInt(4).put("Cam\0".getBytes(StandardCharsets.ISO_8859_1));
        note.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write(0);
        out.write(note.capacity() + 2);
        out.writeBytes(note.array());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage halves(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a point is rather red than blue. */
    static boolean red(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }
}
