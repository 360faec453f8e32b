// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void isCutWhereTheProgramInsertsSomething() {
        assertThat(Chapter.parts("One.\n\n{{generated: levels}}\n\nTwo."))
                .containsExactly(
                        new Chapter.Part(false, "One."),
                        new Chapter.Part(true, "levels"),
                        new Chapter.Part(false, "Two."));
    }

    @Test
    void hasOnePartWhenNothingIsInserted() {
        assertThat(Chapter.parts("One.")).containsExactly(new Chapter.Part(false, "One."));
    }
}
