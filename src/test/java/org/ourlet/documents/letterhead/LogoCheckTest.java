// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.documents.file.Sample;

/** The corpus of pictures that people bring as a logo: what is made of each. */
class LogoCheckTest {

    private static Logo taken(byte[] picture) {
        return ((LogoVerdict.Accepted) LogoCheck.of(picture)).logo();
    }

    @Test
    void takesPngAndJpgAndDrawsThemAnew() {
        for (byte[] picture :
                List.of(Pictures.png(300, 100), Pictures.jpg(300, 100), Pictures.transparentPng(300, 100))) {
            Logo logo = taken(picture);

            assertThat(logo.size()).isEqualTo(new Letterhead.Size(300, 100));
            assertThat(Pictures.red(Pictures.read(logo.png()), 50, 50)).isTrue();
            assertThat(Pictures.red(Pictures.read(logo.png()), 250, 50)).isFalse();
        }
    }

    @Test
    void keepsWhatIsTransparent() {
        BufferedImage logo =
                Pictures.read(taken(Pictures.transparentPng(300, 100)).png());

        assertThat(logo.getColorModel().hasAlpha()).isTrue();
        assertThat(logo.getRGB(10, 0) >>> 24).isZero();
        assertThat(Pictures.read(taken(Pictures.png(300, 100)).png())
                        .getColorModel()
                        .hasAlpha())
                .isFalse();
    }

    @Test
    void makesALargeOneAsLargeAsPaperNeeds() {
        assertThat(taken(Pictures.png(2800, 1400)).size()).isEqualTo(new Letterhead.Size(440, 220));
        assertThat(taken(Pictures.png(3000, 300)).size()).isEqualTo(new Letterhead.Size(700, 70));
    }

    @Test
    void keepsNothingButThePicture() {
        byte[] both = Sample.joined(Sample.pngThatTells("Marta Lopes"), Sample.docx());
        byte[] large = Sample.joined(Pictures.turnedJpg(200, 100, 1), Sample.docx());

        assertThat(LogoCheck.of(both)).isEqualTo(new LogoVerdict.Refused(LogoRefusal.TOO_SMALL));
        assertThat(new String(taken(large).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "Cam", "word/document.xml");
        assertThat(new String(
                        taken(Sample.pngThatTells("Marta Lopes", Pictures.png(40, 40)))
                                .png(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("Marta");
    }

    /** Where the red half of a picture is once it is upright. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void standsUpright(int orientation, String red) {
        BufferedImage logo =
                Pictures.read(taken(Pictures.turnedJpg(160, 80, orientation)).png());

        boolean lying = orientation >= 5;
        assertThat(logo.getWidth()).isEqualTo(lying ? 80 : 160);
        int x = red.equals("right") ? 140 : 20;
        int y = red.equals("bottom") ? 140 : 20;
        assertThat(Pictures.red(logo, x, y)).isTrue();
        assertThat(Pictures.red(logo, logo.getWidth() - 1 - x, logo.getHeight() - 1 - y))
                .isFalse();
    }

    @Test
    void refusesWithTheReason() {
        Map<String, byte[]> given = new LinkedHashMap<>();
        Map<String, LogoRefusal> expected = new LinkedHashMap<>();
        byte[] png = Pictures.png(100, 100);
        byte[] jpg = Pictures.jpg(100, 100);
        put(given, expected, "empty", new byte[0], LogoRefusal.NO_PICTURE);
        put(given, expected, "3 MB", Sample.joined(png, new byte[3_000_000]), LogoRefusal.TOO_LARGE);
        put(given, expected, "text", Sample.docx(), LogoRefusal.NO_PICTURE);
        put(given, expected, "svg", latin("<svg xmlns='http://www.w3.org/2000/svg'/>"), LogoRefusal.NO_PICTURE);
        put(given, expected, "gif", latin("GIF89a" + "\0".repeat(50)), LogoRefusal.NO_PICTURE);
        put(given, expected, "page", latin("<html><script>alert(1)</script></html>"), LogoRefusal.NO_PICTURE);
        put(given, expected, "webp", latin("RIFF....WEBPVP8 "), LogoRefusal.NO_PICTURE);
        put(given, expected, "half a png", Arrays.copyOf(png, png.length / 2), LogoRefusal.BROKEN);
        put(given, expected, "half a jpg", Arrays.copyOf(jpg, jpg.length / 2), LogoRefusal.BROKEN);
        put(given, expected, "no points", Sample.pngOf(500, 500), LogoRefusal.BROKEN);
        put(given, expected, "a bomb", Sample.pngOf(19_000, 5_000), LogoRefusal.TOO_MANY_POINTS);
        put(given, expected, "a large bomb", Sample.pngOf(60_000, 60_000), LogoRefusal.TOO_MANY_POINTS);
        put(given, expected, "a line", Pictures.png(100, 8), LogoRefusal.TOO_SMALL);
        put(given, expected, "wide", Pictures.png(3001, 20), LogoRefusal.TOO_MANY_POINTS);

        Map<String, LogoRefusal> answers = new LinkedHashMap<>();
        given.forEach((name, bytes) -> answers.put(
                name, LogoCheck.of(bytes) instanceof LogoVerdict.Refused refused ? refused.reason() : null));

        assertThat(answers).isEqualTo(expected);
    }

    private static void put(
            Map<String, byte[]> given,
            Map<String, LogoRefusal> expected,
            String name,
            byte[] bytes,
            LogoRefusal reason) {
        given.put(name, bytes);
        expected.put(name, reason);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whatever becomes of a damaged picture: no defect, and what is taken can be drawn. */
    @Test
    void survivesDamage() {
        long seed = 20_270_432;
        Random random = new Random(seed);
        List<byte[]> whole = new ArrayList<>(
                List.of(Pictures.png(64, 48), Pictures.transparentPng(64, 48), Pictures.turnedJpg(64, 48, 6)));
        int taken = 0;
        for (int i = 0; i < 600; i++) {
            byte[] damaged = whole.get(i % whole.size()).clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            LogoVerdict verdict = LogoCheck.of(damaged);

            if (verdict instanceof LogoVerdict.Accepted accepted) {
                taken++;
                assertThat(Pictures.read(accepted.logo().png()).getWidth())
                        .as("seed %d", seed)
                        .isEqualTo(accepted.logo().size().width());
            }
        }

        assertThat(taken).isBetween(1, 599);
    }
}
