// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.List;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/**
 * The tables of a file that somebody sent. What it is follows from its first bytes, never from its name.
 *
 * @param problems cells that are not taken as they are, such as formulas
 */
public record SheetFile(List<Sheet> sheets, List<SheetProblem> problems) {

    /** Larger ones are refused before anything is read. */
    public static final int LARGEST = 8 * 1024 * 1024;

    static final int MOST_ROWS = 25_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_PROBLEMS = 200;
    static final int LONGEST_CELL = 32_767;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    public SheetFile {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    public static SheetFile read(byte[] bytes) throws UnreadableFile {
        if (bytes.length == 0) {
            throw UnreadableFile.because(Reason.NOTHING);
        }
        if (bytes.length > LARGEST) {
            throw UnreadableFile.because(Reason.TOO_LARGE, LARGEST / 1024 / 1024);
        }
        if (begins(bytes, OLE)) {
            throw UnreadableFile.because(Reason.OLD_FORM);
        }
        return isXlsx(bytes) ? new XlsxReader(bytes).read() : new CsvReader(bytes).read();
    }

    public static boolean isXlsx(byte[] bytes) {
        return begins(bytes, ZIP);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
