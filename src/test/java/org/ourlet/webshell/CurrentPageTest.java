// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

class CurrentPageTest {

    @ParameterizedTest(name = "on {0} the link to {1} is marked: {2}")
    @CsvSource({
        "/organisations/a/risks, /organisations/a/risks, page",
        "/organisations/a/risks/1/map, /organisations/a/risks, true",
        "/organisations/a/risks/1/map, /organisations/a,",
        "/organisations/a, /organisations/a, page",
        "/organisations/a/risky, /organisations/a/risks,",
        "/guide/chapters/people, /guide, true"
    })
    void marks(String path, String link, String expected) throws IOException {
        assertThat(page(path).current(link)).isEqualTo(expected);
    }

    private static Page page(String path) throws IOException {
        Visitor visitor = new Visitor(
                null, new Visitor.Organisation(new OrganisationId("1"), "a", "A", ZoneOffset.UTC, "", Set.of()));
        return new Page(visitor, new Texts(new Phrases(), Language.EN), Page.Theme.LIGHT, path, "", List.of(), null);
    }
}
