// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ourlet.MarkedPart;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;

/**
 * How much of the documents of levels 1 to 4 stands there when somebody has answered the seven questions of the interview,
 * named people and chosen a level. What rests on what was said is told from words that a template offers to every firm: a
 * proposal is no answer until somebody reads it.
 */
class PrefilledTest {

    /** The goal of the work: so many of a hundred blanks have something in them. */
    private static final int PERCENT_WITH_WORDS = 60;

    /** So many of a hundred rest on what the organisation said; this may only grow. */
    private static final int PERCENT_KNOWN = 29;

    /** Where the first words of a blank come from. */
    private enum First {
        /** Said in the interview, or derived from people, plan and profile, whatever stands around it. */
        KNOWN,
        /** Words of the template that are the same for every organisation. */
        PROPOSED,
        /** A table of a record, which fills while work goes on. */
        GROWS,
        OPEN
    }

    private static First first(DocumentTemplate template, Blank blank) {
        TemplateFill fill = new TemplateFill(
                template,
                Language.EN,
                java.util.Map.of(),
                Proofbox.DERIVED.in(Language.EN, Proofbox.at(ImplementationLevel.LEVEL_4)));
        if (fill.suggestion(blank).isEmpty()) {
            return template.record() && blank.table() && !blank.required() ? First.GROWS : First.OPEN;
        }
        String words = template.text(Language.EN).blank(blank.id()).suggestion();
        return words.contains("{{") ? First.KNOWN : First.PROPOSED;
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

    private static long count(List<DocumentTemplate> templates, First... wanted) {
        return templates.stream()
                .flatMap(template -> template.blanks().stream().map(blank -> first(template, blank)))
                .filter(first -> List.of(wanted).contains(first))
                .count();
    }

    private static int percent(First... wanted) {
        List<DocumentTemplate> templates = ofLevelFour();
        long all = count(templates, First.KNOWN, First.PROPOSED, First.OPEN);
        return (int) (100 * count(templates, wanted) / all);
    }

    @Test
    void sixtyOfAHundredBlanksHaveSomethingInThem() {
        assertThat(percent(First.KNOWN, First.PROPOSED)).isGreaterThanOrEqualTo(PERCENT_WITH_WORDS);
    }

    @Test
    void aQuarterRestsOnWhatTheOrganisationSaid() {
        assertThat(percent(First.KNOWN)).isGreaterThanOrEqualTo(PERCENT_KNOWN);
    }

    @Test
    void theDocumentationListsWhatRemains() {
        MarkedPart.check("docs/blanks.md", "blanks", table());
    }

    private static String table() {
        List<DocumentTemplate> templates = ofLevelFour();
        String rows = templates.stream().map(PrefilledTest::row).collect(Collectors.joining());
        return "Of %d blanks, %d rest on what was said (%d %%), %d have words that the template proposes (%d %%), %d are open."
                        .formatted(
                                count(templates, First.KNOWN, First.PROPOSED, First.OPEN),
                                count(templates, First.KNOWN),
                                percent(First.KNOWN),
                                count(templates, First.PROPOSED),
                                percent(First.PROPOSED),
                                count(templates, First.OPEN))
                + " Besides, %d tables of records fill while work goes on.\n\n".formatted(count(templates, First.GROWS))
                + "| document | said or derived | proposed | open |\n|---|---|---|---|\n" + rows;
    }

    private static String row(DocumentTemplate template) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        template.code(),
                        names(template, First.KNOWN),
                        names(template, First.PROPOSED),
                        names(template, First.OPEN));
    }

    private static String names(DocumentTemplate template, First wanted) {
        return template.blanks().stream()
                .filter(blank -> first(template, blank) == wanted)
                .map(Blank::id)
                .collect(Collectors.joining(", "));
    }
}
