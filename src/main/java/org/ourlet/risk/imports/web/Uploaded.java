// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.risk.sheet.SheetProblem;
import org.ourlet.risk.sheet.UnreadableFile;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with a form. */
public record Uploaded(String name, byte[] bytes) {

    private static final int MEGABYTE = 1024 * 1024;

    /** @throws UnreadableFile when no file was chosen, or one that is too large to be looked at */
    public static Uploaded of(@Nullable MultipartFile file) throws UnreadableFile {
        if (file == null || file.isEmpty()) {
            throw UnreadableFile.because(SheetProblem.Reason.NOTHING);
        }
        if (file.getSize() > SheetFile.LARGEST) {
            throw UnreadableFile.because(SheetProblem.Reason.TOO_LARGE, SheetFile.LARGEST / MEGABYTE);
        }
        try {
            String name = file.getOriginalFilename();
            return new Uploaded(name == null ? "" : name.replaceAll("\\p{C}", ""), file.getBytes());
        } catch (IOException e) {
            throw UnreadableFile.because(SheetProblem.Reason.DAMAGED);
        }
    }
}
