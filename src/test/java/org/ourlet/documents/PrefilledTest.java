// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;

/** How much of the documents is filled when somebody has answered the seven questions of the interview. */
class PrefilledTest {

    private static final int PERCENT = 60;

    private record Count(int blanks, int filled) {

        Count plus(Count other) {
            return new Count(blanks + other.blanks, filled + other.filled);
        }

        int percent() {
            return 100 * filled / blanks;
        }
    }

    private static Count count(DocumentTemplate template) {
        Map<String, Value> derived = Proofbox.DERIVED.in(Language.EN, Proofbox.at(ImplementationLevel.LEVEL_4));
        TemplateFill fill = new TemplateFill(template, Language.EN, Map.of(), derived);
        long filled = template.blanks().stream()
                .filter(blank -> !fill.suggestion(blank).isEmpty())
                .count();
        return new Count(template.blanks().size(), (int) filled);
    }

    private static List<DocumentTemplate> ofLevelFour() {
        var codes =
                ShippedContent.TAILORING.selection(ImplementationLevel.LEVEL_4).codes();
        return Proofbox.TEMPLATES.all().stream()
                .filter(template -> {
                    WorkProduct product = ShippedContent.GUIDE.workProduct(template.workProduct());
                    return product.activities().stream().anyMatch(codes::contains);
                })
                .toList();
    }

    @Test
    void fillsSixtyOfAHundredBlanksOfLevelsOneToFour() {
        Map<String, Integer> percents = new TreeMap<>();
        Count all = ofLevelFour().stream()
                .map(template -> {
                    Count count = count(template);
                    percents.put(template.code(), count.percent());
                    return count;
                })
                .reduce(new Count(0, 0), Count::plus);

        assertThat(all.percent())
                .as("%s of all blanks are filled; by document: %s", all, percents)
                .isGreaterThanOrEqualTo(PERCENT);
    }
}
