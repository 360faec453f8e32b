// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.ContentFolder;

class ClassPathContentTest {

    @Test
    void holdsTheSameFilesAsTheFolder() throws IOException {
        ContentFolder inside = ClassPathContent.read();

        assertThat(inside.local()).isFalse();
        assertThat(inside.folders("guide")).isEqualTo(ShippedContent.FOLDER.folders("guide"));
        assertThat(inside.text("guide/edition.yaml")).isEqualTo(ShippedContent.FOLDER.text("guide/edition.yaml"));
    }

    @Test
    void isNotCalledLocal() throws IOException {
        assertThat(ContentLoader.load(ClassPathContent.read()).edition().number())
                .doesNotContain("local");
    }
}
