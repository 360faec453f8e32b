// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for obstacles on a page: WCAG 2.2, levels A and AA. */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    static void check(Page page) {
        AxeResults results =
                new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();

        assertThat(results.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node))))
                .as("obstacles on %s", page.url())
                .isEmpty();
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": "
                + node.getFailureSummary().replace('\n', ' ');
    }
}
