// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentTemplates;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentProblem;
import org.ourlet.shared.Language;

class TemplateLoaderTest {

    private static final String LETTER = "document-templates/management-commitment/";

    @TempDir
    private Path folder;

    private ChangedContent content;

    @BeforeEach
    void copy() {
        content = new ChangedContent(folder);
    }

    private List<String> problems() {
        BrokenContent broken = catchThrowableOfType(
                BrokenContent.class, () -> TemplateLoader.load(content.folder(), ShippedContent.GUIDE));
        return broken == null
                ? List.of()
                : broken.problems().stream().map(ContentProblem::toString).toList();
    }

    @Test
    void readsTheFirstThreeTemplatesInThreeLanguages() {
        DocumentTemplates templates = TemplateLoader.load(content.folder(), ShippedContent.GUIDE);

        assertThat(templates.all())
                .filteredOn(template -> List.of("W01", "W13", "W14").contains(template.code()))
                .hasSize(3)
                .allSatisfy(template -> assertThat(template.texts().versions()).containsOnlyKeys(Language.values()));
    }

    @Test
    void namesAPlaceholderThatDoesNotExist() {
        content.replace(LETTER + "fr.md", "{{budget}}", "{{budgett}}");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(LETTER + "fr.md, section means: there is no placeholder {{budgett}}. Use one of ");
    }

    @Test
    void missesASection() {
        content.replace(LETTER + "de.md", "<!-- section: risk -->", "<!-- section: rsik -->");

        assertThat(problems())
                .anyMatch(problem -> problem.contains("de.md, sections: are") && problem.contains("rsik"));
    }

    @Test
    void missesTheWordsOfABlank() {
        content.replace(LETTER + "template.yaml", "{id: budget,", "{id: money,");

        assertThat(problems()).anyMatch(problem -> problem.contains("en.yaml, blanks: are"));
    }

    @Test
    void refusesMarkdownThatDocumentsCannotShow() {
        content.replace(LETTER + "en.md", "Dear colleagues,", "Dear [colleagues](https://example.org),");

        assertThat(problems()).singleElement().asString().contains("section decision: has a Link");
    }

    @Test
    void refusesTypesFactsAndActivitiesThatDoNotExist() {
        content.replace(LETTER + "template.yaml", "type: number", "type: numbre");
        assertThat(problems()).singleElement().asString().contains("blanks[2].type: \"numbre\" is not allowed here");

        content.replace(LETTER + "template.yaml", "activity-included: P12", "activity-included: P13");
        assertThat(problems()).singleElement().asString().contains("\"P13\" is not allowed here");
    }

    @Test
    void refusesTablesWithoutColumnsAndUnknownGeneratedTables() {
        content.replace(LETTER + "template.yaml", "{id: budget, type: line", "{id: budget, type: table");
        assertThat(problems()).singleElement().asString().contains("blanks.budget: is a table without columns");

        content.replace(LETTER + "template.yaml", "sections:", "generated: [risk-registre]\nsections:");
        assertThat(problems()).anyMatch(problem -> problem.contains("\"risk-registre\" is not allowed here"));
    }

    @Test
    void wantsGeneratedTablesInTheTextAndInTheList() {
        content.replace(LETTER + "en.md", "Dear colleagues,", "{{generated: risk-register}}");
        assertThat(problems()).singleElement().asString().contains("no placeholder {{generated: risk-register}}");

        content.replace(LETTER + "en.md", "Dear colleagues,", "Dear colleagues,");
        content.replace(LETTER + "template.yaml", "sections:", "generated: [risk-register]\nsections:");
        assertThat(problems())
                .hasSize(3)
                .allMatch(problem -> problem.contains("risk-register stands nowhere alone on a line"));
    }

    @Test
    void wantsBlanksOfOneFactToAskForTheSame() {
        content.replace(
                LETTER + "template.yaml",
                "{id: budget, type: line, required: false}",
                "{id: budget, type: line, required: false, fact: scope.sites}");

        assertThat(problems()).singleElement().asString().contains("than the blank of fact scope.sites");
    }

    @Test
    void refusesTwoTemplatesOfOneDocument() {
        content.replace(LETTER + "template.yaml", "work-product: W01", "work-product: W13");

        assertThat(problems()).anyMatch(problem -> problem.contains("another template is of W13 too"));
    }

    @Test
    void wantsFiveLinesForWhoeverSigns() {
        content.replace(LETTER + "en.yaml", "  - \"Sponsor in management: {{sponsor}}.\"\n", "");

        assertThat(problems()).singleElement().asString().contains("summary: has not 5 lines");
    }

    @Test
    void wantsThreeQuestionsForReadersWithOneRightAnswerEach() {
        content.replace(LETTER + "en.yaml", "- \"The ISMS accountable alone\"", "- \"Management\"");
        content.replace(
                "document-templates/code-of-ethics/en.yaml",
                "reading-questions:\n",
                "reading-questions:\n  - {question: A, right: B, wrong: [C], explanation: D}\n");

        assertThat(problems())
                .anyMatch(problem -> problem.contains("names the right answer too"))
                .anyMatch(problem -> problem.contains("has not 3 questions"));
    }

    @Test
    void findsTheBlankOfTheNextReview() {
        content.replace(LETTER + "template.yaml", "blank: review-date", "blank: reasons");

        assertThat(problems()).singleElement().asString().contains("next-review.blank: \"reasons\" is not a blank");
    }
}
