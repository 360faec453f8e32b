// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisposalGuardTest {

    /** Names of changes that sound as if facts were gone afterwards. */
    private static final Pattern REMOVAL = Pattern.compile(
            "\"([a-z][a-z-]*\\.(?:[a-z]+-)*(?:removed|erased|destroyed|deleted|disposed|purged|emptied))\"");

    /** The page of the person asks for the hold; ways to sign in are no records; entries fall with their person. */
    private static final Set<String> KNOWN = Set.of(
            "person.erased", "account.second-factor-removed", "account.passkey-removed", "journal.particulars-erased");

    @Test
    void knowsEveryChangeThatRemovesFacts() throws IOException {
        Set<String> removals = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher name = REMOVAL.matcher(Files.readString(source));
                while (name.find()) {
                    removals.add(name.group(1));
                }
            }
        }
        removals.removeAll(KNOWN);

        assertThat(DisposalGuard.DISPOSALS).containsExactlyInAnyOrderElementsOf(removals);
    }
}
