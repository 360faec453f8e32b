// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.Change;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that risk and controls write into the journal reads as a sentence there. */
class JournalOfRisksTest extends PageTest {

    private static final Path SOURCES = Path.of("src/main/java/org/ourlet");

    private static final Pattern ACTION = Pattern.compile(
            "\"((?:risk|risk-[a-z]+|asset|import|action|applicability|control|obligation)\\.[a-z]+(?:-[a-z]+)*)\"");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    /** Literals of this form in what publishes; heads of tables have the same form and are message keys. */
    private static Set<String> published() {
        return Stream.of("risk", "controls")
                .flatMap(module -> sources(SOURCES.resolve(module)))
                .filter(source -> source.contains("Change"))
                .flatMap(source -> ACTION.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/web/"))
                    .map(JournalOfRisksTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysWhatEachEntryMeans() {
        Set<String> actions = published();
        Cast.Company company = cast.company("Proofbox");
        transactions.executeWithoutResult(any -> actions.forEach(action -> events.publishEvent(new Change(
                company.organisation().id(),
                company.accountable().actor(),
                action,
                action.startsWith("risk-decision.") ? "treatment" : "R01",
                Map.of("name", "Backups")))));

        var page = signedIn(company.accountable()).get(company.path("/journal")).page();

        assertThat(actions)
                .hasSizeGreaterThan(30)
                .contains(
                        "risk.rated", "risk-method.chosen", "control.added", "action.closed", "applicability.decided");
        assertThat(page.text())
                .contains("rated R01")
                .contains("decided to go on: Is the treatment good enough?")
                .contains("added a control: Backups");
        Matcher raw = Pattern.compile("\\b(" + String.join("|", actions).replace(".", "\\.") + ")\\b")
                .matcher(page.select("main").text());
        assertThat(raw.results().map(found -> found.group(1))).isEmpty();
    }
}
