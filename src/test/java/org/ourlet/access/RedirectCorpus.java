// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.List;
import java.util.stream.Stream;

/** Return addresses that try to lead elsewhere: ways to begin an address, and hosts in many notations. */
final class RedirectCorpus {

    private static final List<String> BEGINNINGS = List.of(
            "//",
            "///",
            "////",
            "/\\",
            "\\/",
            "\\\\",
            "/\\/",
            "/\t/",
            "/\n/",
            "/\r\n/",
            "\t//",
            " //",
            "/ /",
            "/%09/",
            "/%0a/",
            "/%2f/",
            "/%5c",
            "%2f%2f",
            "/%2f",
            "/.//",
            "/..//",
            "/;/",
            "http://",
            "https://",
            "HTTP://",
            "hTTps:",
            "https:/",
            "https:///",
            "http:\\\\",
            "//\u0000",
            "/\u3002/",
            "ftp://",
            "//user:word@",
            "//user@",
            "javascript://",
            "data:text/html,",
            "/\u200b/",
            "\u00a0//",
            "/\u2028/",
            "/\u2044");

    private static final List<String> HOSTS = List.of(
            "evil.example",
            "evil.example/%2e%2e",
            "evil.example#ourlet",
            "evil.example?ourlet.example",
            "3221225985",
            "[::ffff:192.0.2.1]",
            "evil\u3002example",
            "localhost.evil.example");

    private static final List<String> OTHERS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            " javascript:alert(1)",
            "vbscript:msgbox(1)",
            "mailto:evil@example",
            "file:///etc/passwd",
            "evil.example",
            ".evil.example",
            "@evil.example",
            ":evil.example",
            "?//evil.example",
            "#//evil.example",
            "",
            " ",
            "/\r\nLocation: https://evil.example",
            "/%0d%0aLocation:%20https://evil.example",
            "/\u0000",
            "/x\r\nSet-Cookie: a=b");

    private RedirectCorpus() {}

    static List<String> all() {
        return Stream.concat(
                        BEGINNINGS.stream().flatMap(beginning -> HOSTS.stream().map(host -> beginning + host)),
                        OTHERS.stream())
                .toList();
    }
}
