// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import org.ourlet.webshell.TestTexts;
import org.ourlet.webshell.TextsByLanguage;

/** Spreadsheets without the program around them. */
public final class SheetsForTests {

    private static final TextsByLanguage TEXTS = TestTexts.all();

    public static final AssessmentSheets SHEETS = new AssessmentSheets(new SheetTitles(TEXTS), TEXTS);

    private SheetsForTests() {}
}
