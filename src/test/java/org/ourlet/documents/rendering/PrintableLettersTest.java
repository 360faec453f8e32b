// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableLettersTest {

    @Test
    void hasTheLettersOfEurope() {
        assertThat(PrintableLetters.lackingIn("<p>Zoë Łukasz Šárka Größe d’été “ŕ” 1 000 € Ελλάδα България</p>\n"))
                .isEmpty();
    }

    /** Alphabets of Europe outside plain Latin, each in every face: a bold name must not lack what a plain one has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
                "ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽžĹĺĽľŔŕÔô",
                "ÇçĞğIıİiÖöŞşÜü",
                "ĂăÂâÎîȘșȚțŞşŢţ",
                "ŐőŰűÅåÆæØøÐðÞþĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųĊċĠġĦħĐđ",
                "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ",
                "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "ҐґЄєІіЇїЂђЈјЉљЊњЋћЏџЃѓЌќЅѕЎў",
            })
    void everyFaceHasTheAlphabetsOfEurope(String alphabet) throws IOException {
        for (Typeface face : Typeface.values()) {
            CmapLookup table = face.characters();

            assertThat(alphabet.codePoints().filter(letter -> table.getGlyphId(letter) == 0))
                    .as("%s", face)
                    .isEmpty();
        }
    }

    @Test
    void lacksOtherScriptsAndPictures() {
        assertThat(PrintableLetters.lackingIn("王 and 王, שלום, 🙂"))
                .startsWith("王", "ש")
                .contains("🙂")
                .hasSize(6);
    }

    @Test
    void namesTwentyAtMost() {
        StringBuilder text = new StringBuilder();
        for (int letter = 0x4E00; letter < 0x4E40; letter++) {
            text.appendCodePoint(letter);
        }

        assertThat(PrintableLetters.lackingIn(text.toString())).hasSize(20);
    }
}
