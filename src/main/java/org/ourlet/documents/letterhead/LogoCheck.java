// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.ourlet.documents.file.FileCheck;
import org.ourlet.documents.file.FileRefusal;
import org.ourlet.documents.file.FileType;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.documents.file.Orientation;

/**
 * Makes a logo of a picture that somebody brings. Its type follows from its content; its size is known before any of it is
 * drawn; then it is drawn anew, so that nothing but what can be seen is kept.
 */
public final class LogoCheck {

    /** 2 MB, as the page says. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** As the page says. A picture of that size takes 36 MB while it is drawn. */
    static final int LONGEST_SIDE = 3000;

    private static final int SHORTEST_SIDE = 16;

    private LogoCheck() {}

    public static LogoVerdict of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new LogoVerdict.Refused(LogoRefusal.TOO_LARGE);
        }
        FileVerdict verdict = FileCheck.of("logo", bytes);
        if (verdict instanceof FileVerdict.Refused refused) {
            return new LogoVerdict.Refused(reason(refused.reason()));
        }
        FileVerdict.Accepted accepted = (FileVerdict.Accepted) verdict;
        return accepted.type() == FileType.PNG || accepted.type() == FileType.JPG
                ? drawn(accepted)
                : new LogoVerdict.Refused(LogoRefusal.NO_PICTURE);
    }

    private static LogoRefusal reason(FileRefusal reason) {
        return switch (reason) {
            case BROKEN -> LogoRefusal.BROKEN;
            case PICTURE_TOO_LARGE -> LogoRefusal.TOO_MANY_POINTS;
            default -> LogoRefusal.NO_PICTURE;
        };
    }

    /** The libraries of Java throw what they like at broken pictures. */
    private static LogoVerdict drawn(FileVerdict.Accepted file) {
        String format = file.type() == FileType.PNG ? "png" : "jpeg";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            return drawn(reader, Orientation.of(file.bytes()));
        } catch (IOException | RuntimeException broken) {
            return new LogoVerdict.Refused(LogoRefusal.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static LogoVerdict drawn(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE) {
            return new LogoVerdict.Refused(LogoRefusal.TOO_MANY_POINTS);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            return new LogoVerdict.Refused(LogoRefusal.TOO_SMALL);
        }
        BufferedImage picture = reader.read(0);
        return new LogoVerdict.Accepted(LogoDrawing.of(picture, orientation));
    }
}
