// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceRequirement;
import org.ourlet.guide.Task;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** W01 and W14 are approved, W13 waits for a decision, W02 is kept elsewhere. */
class DocumentEvidenceTest extends PageTest {

    @Autowired
    private DocumentEvidence evidence;

    @Autowired
    private DocumentTemplates templates;

    private Company proofbox;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
    }

    private EvidenceAnswer answer(String check, String of) {
        return evidence.answersFor(proofbox.organisation().id()).answer(check, of);
    }

    @Test
    void countsBlanksWithAnAnswer() {
        EvidenceAnswer scope = answer(DocumentEvidence.FILLED, "W13.interfaces+sites");
        EvidenceAnswer untouched = answer(DocumentEvidence.FILLED, "W03.common-place+naming-rule");

        assertThat(scope.complete()).isTrue();
        assertThat(scope.path()).isEqualTo("/documents/W13");
        assertThat(untouched).isEqualTo(new EvidenceAnswer(0, 2, "/documents/W03"));
    }

    @Test
    void countsWhatIsKeptElsewhereAsWritten() {
        assertThat(answer(DocumentEvidence.FILLED, "W02.anything").complete()).isTrue();
        assertThat(answer(DocumentEvidence.READ, "W02").complete()).isTrue();
    }

    @Test
    void countsReadersOfTheVersionInForce() {
        EvidenceAnswer before = answer(DocumentEvidence.READ, "W14");

        signedIn(proofbox.employee()).post(proofbox.path("/documents/W14/versions/1/acknowledgement"), Map.of());

        assertThat(before.done()).isZero();
        assertThat(before.of()).isEqualTo(proofbox.people().size());
        assertThat(answer(DocumentEvidence.READ, "W14").done()).isEqualTo(1);
        assertThat(answer(DocumentEvidence.READ, "W06").complete()).isFalse();
    }

    @Test
    void seesWhatEverybodyCanRead() {
        assertThat(answer(DocumentEvidence.PUBLISHED, "W01").complete()).isTrue();
        assertThat(answer(DocumentEvidence.PUBLISHED, "W13").complete()).isFalse();
    }

    static Stream<EvidenceRequirement> requirements() {
        return ShippedContent.GUIDE.activities().stream()
                .flatMap(activity -> activity.tasks().stream())
                .map(Task::evidence)
                .filter(each -> each.check().equals(DocumentEvidence.FILLED));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void theGuideNamesBlanksThatThereAre(EvidenceRequirement requirement) {
        BlanksNamed named = BlanksNamed.of(String.valueOf(requirement.of()));

        assertThat(named.blanks())
                .isNotEmpty()
                .allMatch(blank -> templates
                        .find(named.document())
                        .flatMap(template -> template.find(blank))
                        .isPresent());
    }
}
