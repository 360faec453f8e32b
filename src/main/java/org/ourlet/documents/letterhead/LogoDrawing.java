// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.ourlet.documents.file.Orientation;

/** Draws a picture as a logo: upright, no larger than paper can show, as a PNG. */
final class LogoDrawing {

    /** About 300 points an inch for the place that a document has. */
    private static final int WIDEST = 700;

    private static final int HIGHEST = 220;

    private LogoDrawing() {}

    static Logo of(BufferedImage picture, Orientation orientation) throws IOException {
        BufferedImage logo = upright(halved(picture, orientation), orientation);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(logo, "png", png)) {
            throw new IOException("no writer for PNG");
        }
        return new Logo(png.toByteArray(), new Letterhead.Size(logo.getWidth(), logo.getHeight()));
    }

    /** In steps: at once, thin lines would be lost between the points. */
    private static BufferedImage halved(BufferedImage picture, Orientation orientation) {
        BufferedImage smaller = picture;
        while (scale(smaller, orientation) < 0.5) {
            AffineTransform half = AffineTransform.getScaleInstance(0.5, 0.5);
            smaller = drawn(smaller, half, (smaller.getWidth() + 1) / 2, (smaller.getHeight() + 1) / 2);
        }
        return smaller;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        double scale = scale(picture, orientation);
        int width = orientation.lying() ? picture.getHeight() : picture.getWidth();
        int height = orientation.lying() ? picture.getWidth() : picture.getHeight();
        AffineTransform whole = AffineTransform.getScaleInstance(scale, scale);
        whole.concatenate(orientation.upright(picture.getWidth(), picture.getHeight()));
        return drawn(picture, whole, size(width, scale), size(height, scale));
    }

    private static double scale(BufferedImage picture, Orientation orientation) {
        double width = orientation.lying() ? picture.getHeight() : picture.getWidth();
        double height = orientation.lying() ? picture.getWidth() : picture.getHeight();
        return Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    }

    private static int size(int points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        boolean transparent = picture.getColorModel().hasAlpha();
        BufferedImage target = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return target;
    }
}
