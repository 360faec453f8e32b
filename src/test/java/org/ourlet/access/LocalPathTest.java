// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @MethodSource("org.ourlet.access.RedirectCorpus#all")
    void leadsNowhereElse(String hostile) {
        LocalPath.of(hostile)
                .ifPresent(path -> assertThat(leavesTheProgram(path)).as(path).isFalse());
    }

    @ParameterizedTest
    @MethodSource("org.ourlet.access.RedirectCorpus#all")
    void leadsNowhereElseWhenItIsDecodedOnceMore(String hostile) {
        LocalPath.of(URLDecoder.decode(hostile.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8))
                .ifPresent(path -> assertThat(leavesTheProgram(path)).as(path).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organisations/proofbox",
                "/organisations/proofbox/documents/W14/approval",
                "/search?q=risk&organisation=proofbox",
                "/organisations/new?timeZone=Europe%2FLuxembourg"
            })
    void leadsToPagesOfTheProgram(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @org.junit.jupiter.api.Test
    void theCorpusIsLarge() {
        assertThat(RedirectCorpus.all()).hasSizeGreaterThan(240).doesNotHaveDuplicates();
    }

    /** As browsers see it: they take a backslash for a slash and drop tabs and line breaks. */
    private static boolean leavesTheProgram(String path) {
        String seen = path.replace('\\', '/').replaceAll("[\\t\\r\\n]", "").strip();
        return seen.startsWith("//")
                || URI.create("http://ourlet.example/page").resolve(seen).getHost() == null
                || !URI.create("http://ourlet.example/page")
                        .resolve(seen)
                        .getHost()
                        .equals("ourlet.example");
    }
}
