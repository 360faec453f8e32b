// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private final ContentFolder folder = new ContentFolder(
            List.of("guide/edition.yaml", "guide/chapters/plan/en.md", "guide/chapters/do/en.md", "guide-lines/x.md"),
            false,
            path -> "text of " + path);

    @Test
    void listsFoldersDirectlyBelowAFolder() {
        assertThat(folder.folders("guide")).containsExactly("chapters");
        assertThat(folder.folders("guide/chapters")).containsExactly("do", "plan");
    }

    @Test
    void listsFilesDirectlyInAFolder() {
        assertThat(folder.files("guide")).containsExactly("edition.yaml");
        assertThat(folder.files("guide/chapters")).isEmpty();
    }

    @Test
    void readsText() {
        assertThat(folder.text("guide/edition.yaml")).isEqualTo("text of guide/edition.yaml");
    }

    @Test
    void isLocalWhenItsOperatorNamesIt(@TempDir Path folder) {
        assertThat(ContentFolder.at(folder).local()).isTrue();
    }

    @Test
    void saysWhichFolderIsMissing(@TempDir Path folder) {
        Path missing = folder.resolve("content");

        assertThatThrownBy(() -> ContentFolder.at(missing))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("is not a folder");
    }
}
