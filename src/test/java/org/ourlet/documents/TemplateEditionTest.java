// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.SectionWording.State;
import org.ourlet.documents.Wording.Adaptation;
import org.ourlet.documents.content.TemplateLoader;
import org.ourlet.documents.wording.SectionText;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.webshell.TestTexts;

/** A section was adapted; then a next edition of its template comes. */
class TemplateEditionTest {

    private static final String FILE = "document-templates/isms-policy/en.md";
    private static final String OLD = "We learn from anomalies, checks and suggestions.";
    private static final String NEW = "We learn from what goes wrong.";
    private static final String OURS = "### Three promises\n\nWe promise {{org.name}} to learn.";

    @TempDir
    private Path folder;

    private static Draft draft(DocumentTemplates templates, Wording wording) {
        DocumentTemplate template = templates.find("W14").orElseThrow();
        Circumstances circumstances = Proofbox.at(ImplementationLevel.LEVEL_4);
        WorkProduct product = ShippedContent.GUIDE.workProduct("W14");
        Paper paper = new Paper(
                TestTexts.all().in(Language.EN), product, new Paper.Name("W14", "Policy"), "Marta", circumstances);
        Map<String, Value> derived = Proofbox.DERIVED.in(Language.EN, circumstances);
        return new Draft(template, Language.EN, Map.of("purpose", "Trust"), derived, Map.of(), paper).worded(wording);
    }

    private static Draft now(Wording wording) {
        return draft(Proofbox.TEMPLATES, wording);
    }

    private Draft next(Wording wording) {
        ChangedContent changed = new ChangedContent(folder).replace(FILE, OLD, NEW);
        return draft(TemplateLoader.load(changed.folder(), ShippedContent.GUIDE), wording);
    }

    private static SectionWording section(Draft draft, String id) {
        return draft.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Wording adapted(String id, String text) {
        return Wording.NONE.with(
                id, new Adaptation(text, section(now(Wording.NONE), id).base()));
    }

    private static String words(Draft draft, String id) {
        return draft.model(1, "Marta", Paper.UNSIGNED, null).sections().stream()
                .filter(section -> section.id().equals(id))
                .map(Section::blocks)
                .map(BlockWords::of)
                .map(words -> String.join(" ", words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsUnderTheHeadingOfTheTemplateWithItsBlanksFilled() {
        Draft draft = now(adapted("commitments", OURS));

        assertThat(words(draft, "commitments"))
                .isEqualTo("What we commit to Three promises We promise  Proofbox  to learn.");
        assertThat(section(draft, "commitments").state()).isEqualTo(State.ADAPTED);
    }

    @Test
    void takesTheNewTemplateWhereNobodyAdapted() {
        Draft draft = next(adapted("scope", "Here."));

        assertThat(words(draft, "commitments")).contains(NEW);
        assertThat(section(draft, "commitments").state()).isEqualTo(State.TEMPLATE);
    }

    @Test
    void keepsTheAdaptationWhereTheTemplateStayed() {
        Draft draft = next(adapted("scope", "Here."));

        assertThat(words(draft, "scope")).endsWith("Here.");
        assertThat(section(draft, "scope").state()).isEqualTo(State.ADAPTED);
        assertThat(draft.refusalsToSend()).doesNotContainKey("wording.scope");
    }

    @Test
    void isNoAdaptationOnceTheTemplateSaysTheSame() {
        String wish = section(now(Wording.NONE), "commitments").base().replace(OLD, NEW);

        Draft draft = next(adapted("commitments", wish));

        assertThat(section(draft, "commitments").state()).isEqualTo(State.TEMPLATE);
    }

    @Test
    void waitsForADecisionWhereBothChanged() {
        Draft draft = next(adapted("commitments", OURS));
        SectionWording section = section(draft, "commitments");

        assertThat(section.state()).isEqualTo(State.OVERTAKEN);
        assertThat(section.base()).contains(OLD);
        assertThat(SectionText.of(section.template())).contains(NEW);
        assertThat(section.text()).isEqualTo(OURS);
        assertThat(words(draft, "commitments")).contains("Three promises");
        assertThat(draft.refusalsToSend().get("wording.commitments"))
                .isEqualTo(new WordingRefusal(WordingRefusal.Kind.UNDECIDED, "What we commit to"));
    }

    @Test
    void showsWordByWordWhatIsOurs() {
        Draft draft = now(adapted(
                "commitments", section(now(Wording.NONE), "commitments").base().replace(OLD, NEW)));
        List<ChangedPart> differences = draft.differences(section(draft, "commitments"));

        assertThat(differences)
                .singleElement()
                .satisfies(part -> assertThat(part.pieces())
                        .extracting(ChangedPart.Piece::text)
                        .anyMatch(text -> text.contains("what goes wrong.")));
    }

    @Test
    void keepsWhatHasNoPlaceAnyMoreUntilSomebodyDecides() {
        Draft draft = now(Wording.NONE.with("promises", new Adaptation("Ours", "Theirs")));
        SectionWording gone = section(draft, "promises");

        assertThat(gone.state()).isEqualTo(State.GONE);
        assertThat(draft.refusalsToSend()).containsKey("wording.promises");
    }

    @Test
    void namesABlankThatTheTemplateHasNoMore() {
        Draft draft = now(adapted("scope", "Ask {{old-blank}}."));

        assertThat(draft.refusalsToSend().get("wording.scope"))
                .isEqualTo(new WordingRefusal(WordingRefusal.Kind.LOST_TOKEN, "Where this policy applies"));
    }

    @Test
    void asksForNothingThatItNoLongerNames() {
        assertThat(now(adapted("purpose", "To be trusted.")).used()).doesNotContain("purpose");
        assertThat(now(Wording.NONE).used()).contains("purpose");
    }
}
