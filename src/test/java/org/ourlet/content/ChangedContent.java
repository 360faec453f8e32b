// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentProblem;
import org.ourlet.guide.Guide;
import org.ourlet.guide.content.ContentLoader;
import org.ourlet.tailoring.content.TailoringLoader;

/** A copy of the content in a folder of its own, to be changed as its operator might. */
public final class ChangedContent {

    private final Path folder;

    public ChangedContent(Path folder) {
        this.folder = folder;
        for (String part : List.of(
                "guide", "tailoring", "planning", "document-templates", "controls", "catalogues", "risk-methods")) {
            copy(part);
        }
    }

    private void copy(String part) {
        ShippedContent.FOLDER
                .files(part)
                .forEach(file -> write(part + "/" + file, ShippedContent.FOLDER.text(part + "/" + file)));
        ShippedContent.FOLDER.folders(part).forEach(name -> copy(part + "/" + name));
    }

    /** Writes a file, over the one that may be there. */
    public ChangedContent write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands in a file; it has to be there. */
    public ChangedContent replace(String file, String text, String other) {
        String before = ShippedContent.FOLDER.text(file);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        return write(file, before.substring(0, at) + other + before.substring(at + text.length()));
    }

    public ContentFolder folder() {
        return ContentFolder.at(folder);
    }

    public Guide guide() {
        return ContentLoader.load(folder());
    }

    /** What stops the start; empty when nothing does. */
    public List<ContentProblem> problems() {
        try {
            TailoringLoader.load(folder(), guide());
            return List.of();
        } catch (BrokenContent broken) {
            return broken.problems();
        }
    }
}
