// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.shared.Language;

/** Styles, list kinds, settings and paper of a DOCX, from the files beside {@code print.css}. */
final class DocxLooks {

    static final BigInteger BULLETS = BigInteger.ZERO;
    static final BigInteger NUMBERS = BigInteger.ONE;

    private DocxLooks() {}

    static void give(XWPFDocument docx, Language language, AccentColour accent) throws XmlException {
        docx.createStyles()
                .setStyles(StylesDocument.Factory.parse(file("docx-styles.xml", language)
                                .replace(digits(AccentColour.STANDARD), digits(accent)))
                        .getStyles());
        docx.getSettings()
                .getCTSettings()
                .set(SettingsDocument.Factory.parse(file("docx-settings.xml", language))
                        .getSettings());
        XWPFNumbering numbering = docx.createNumbering();
        for (CTAbstractNum kind : NumberingDocument.Factory.parse(file("docx-numbering.xml", language))
                .getNumbering()
                .getAbstractNumList()) {
            numbering.addAbstractNum(new XWPFAbstractNum(kind));
        }
        paper(docx.getDocument().getBody().addNewSectPr());
    }

    private static String digits(AccentColour accent) {
        return accent.digits().toUpperCase(Locale.ROOT);
    }

    private static String file(String name, Language language) {
        return OwnResource.text("/documents/" + name).replace("LANGUAGE", region(language));
    }

    /** Word wants a region to choose its dictionary. */
    private static String region(Language language) {
        return switch (language) {
            case EN -> "en-GB";
            case FR -> "fr-FR";
            case DE -> "de-DE";
        };
    }

    private static void paper(CTSectPr section) {
        CTPageSz a4 = section.addNewPgSz();
        a4.setW(twips(210));
        a4.setH(twips(297));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(27));
        margin.setBottom(twips(26));
        margin.setLeft(twips(26));
        margin.setRight(twips(26));
        margin.setHeader(twips(13));
        margin.setFooter(twips(12));
        margin.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
