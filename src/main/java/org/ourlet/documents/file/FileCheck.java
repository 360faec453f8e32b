// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.util.Arrays;

/**
 * Looks into a file that somebody brings. Its type follows from its content, never from its name. What it could do to a
 * reader is refused, what it tells about people and places is taken out, and nothing of it is ever run or drawn.
 */
public final class FileCheck {

    /** 25 MB, as the page says. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The container of old Office formats and of encrypted new ones. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileCheck() {}

    public static FileVerdict of(String name, byte[] bytes) {
        try {
            return accept(name, bytes);
        } catch (Unacceptable unacceptable) {
            return new FileVerdict.Refused(unacceptable.reason());
        }
    }

    private static FileVerdict accept(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unacceptable(FileRefusal.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unacceptable(FileRefusal.TOO_LARGE);
        }
        if (begins(bytes, PDF)) {
            PdfFile.check(bytes);
            return accepted(name, FileType.PDF, bytes);
        }
        if (begins(bytes, PNG)) {
            return accepted(name, FileType.PNG, PngFile.clean(bytes));
        }
        if (begins(bytes, JPG)) {
            return accepted(name, FileType.JPG, JpgFile.clean(bytes));
        }
        if (begins(bytes, ZIP)) {
            OfficeFile file = OfficeFile.read(bytes);
            return accepted(name, file.type(), file.clean());
        }
        throw new Unacceptable(begins(bytes, COMPOUND) ? FileRefusal.PROTECTED : FileRefusal.UNKNOWN_TYPE);
    }

    private static FileVerdict accepted(String name, FileType type, byte[] bytes) {
        return new FileVerdict.Accepted(FileName.clean(name, type), type, bytes);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
    }
}
