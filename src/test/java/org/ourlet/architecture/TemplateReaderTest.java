// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

    private static Template read(String text) {
        return Template.of(Path.of("x.jte"), text);
    }

    @Test
    void keepsTheMarkupAndMarksWhatIsComputed() {
        Template template = read("@param Page page\n<p title=\"${page.a(\"}\")}\">Text ${b}</p>");

        assertThat(template.markup().strip()).isEqualTo("<p title=\"\uE000\">Text \uE000</p>");
        assertThat(template.expressions()).containsExactly("Page page", "page.a(\"}\")", "b");
    }

    @Test
    void readsContentThatIsHandedToATemplate() {
        Template template =
                read("@template.a.b(page = page, content = @`<p>${x}</p>@if(y)<b>z</b>@endif`, last = 1)<i>");

        assertThat(template.markup()).isEqualTo("<p>\uE000</p><b>z</b><i>");
        assertThat(template.expressions()).contains("x", "y");
    }

    @Test
    void skipsComments() {
        assertThat(read("a<%-- b ${c} --%>d").markup()).isEqualTo("ad");
    }
}
