// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.documents.StaleReason;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.MethodVersions;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskReview;
import org.ourlet.risk.RiskReviews;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.ControlsLife;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.RiskLife;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents that show risks, assets and controls need a review when these change after the approval. */
class StaleRowsTest extends PageTest {

    private static final List<String> ON_RISKS = List.of("W17", "W18", "W19", "W20", "W21", "W22", "W25");
    private static final List<String> ON_CONTROLS = List.of("W23", "W24", "W26", "W27");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Documents documents;

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private MethodVersions methods;

    @Autowired
    private RiskLife risks;

    @Autowired
    private RiskReviews reviews;

    private ControlsLife controls;
    private Company proofbox;
    private Visit marta;

    @BeforeEach
    void approveEverything() {
        controls = new ControlsLife(context);
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        controls.live(proofbox);
        marta = signedIn(proofbox.accountable());
    }

    private void approve(List<String> codes) {
        codes.stream()
                .filter(code -> !template(code).record())
                .forEach(code -> writing.approve(proofbox, code, Map.of()));
    }

    private RegisterEntry template(String code) {
        return documents.register(organisation()).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OrganisationId organisation() {
        return proofbox.organisation().id();
    }

    private List<String> reasons(String code) {
        return template(code).stale().stream().map(StaleReason::key).toList();
    }

    /** The same organisation, whose texts say something else from now on. */
    private Company changed() {
        return new Company(proofbox.organisation(), proofbox.people(), proofbox.mark() + "later");
    }

    private void reviewTheRisks() {
        risks.live(changed());
        RiskAssessment later = assessments.current(organisation()).orElseThrow().assessment();
        clock.set(clock.instant().plusSeconds(60));
        add(later, later.risks().stream().map(StaleRowsTest::likelier).toList());
    }

    private static Risk likelier(Risk risk) {
        return new Risk(
                risk.ref(),
                risk.isAsset(),
                risk.criteria(),
                risk.event(),
                new Estimate(1, 1, 0, "because it happened", LossEstimate.NONE),
                risk.treatment(),
                risk.standing());
    }

    private void add(RiskAssessment from, List<Risk> risks) {
        RiskAssessment.Header header = from.header();
        assessments.add(
                proofbox.accountable().actor(),
                organisation(),
                new RiskAssessment(
                        new RiskAssessment.Header("", header.name(), 0, header.money(), header.startedOn(), null, 0),
                        from.method(),
                        from.criteria(),
                        from.assets(),
                        risks));
    }

    @Test
    void nothingIsStaleWhileTheRowsStayAsTheyWere() {
        approve(ON_RISKS);
        approve(ON_CONTROLS);

        assertThat(ON_RISKS).allSatisfy(code -> assertThat(reasons(code)).noneMatch(key -> key.startsWith("rows:")));
        assertThat(ON_CONTROLS).allSatisfy(code -> assertThat(reasons(code)).noneMatch(key -> key.startsWith("rows:")));
    }

    @Test
    void documentsOnRisksAreStaleAfterAnotherAssessment() {
        approve(ON_RISKS);

        reviewTheRisks();

        ON_RISKS.stream()
                .filter(code -> !template(code).record())
                .forEach(code -> assertThat(reasons(code)).as(code).contains("rows:RISKS"));
        assertThat(reasons("W14")).noneMatch(key -> key.startsWith("rows:"));
    }

    @Test
    void theRecordOfTheReviewIsStaleAfterTheNextReviewBegan() {
        approve(List.of("W39"));

        reviews.start(
                proofbox.accountable().actor(),
                organisation(),
                assessments.current(organisation()).orElseThrow().id(),
                "Second look",
                RiskReview.NOTHING_SAID);

        assertThat(reasons("W39")).contains("rows:RISKS");
    }

    @Test
    void documentsOnControlsAreStaleAfterTheseChanged() {
        approve(ON_CONTROLS);

        controls.protect(changed());

        ON_CONTROLS.stream()
                .filter(code -> !template(code).record())
                .forEach(code -> assertThat(reasons(code)).as(code).contains("rows:CONTROLS"));
    }

    @Test
    void theMethodIsStaleAfterItsCriteriaChanged() {
        MethodVersion method = methods.current(organisation()).orElseThrow();
        approve(List.of("W16"));
        Map<RiskClass, AcceptanceAuthority> stricter = new EnumMap<>(method.acceptance());
        stricter.replaceAll(
                (level, authority) -> AcceptanceAuthority.values()[AcceptanceAuthority.values().length - 1]);

        methods.choose(
                proofbox.accountable().actor(),
                organisation(),
                new MethodVersions.Choice(method.method(), method.limits(), stricter),
                method.version());

        assertThat(reasons("W16")).contains("rows:RISKS");
    }

    @Test
    void saysWhyAndThenWhatIsUnderWay() {
        approve(List.of("W20"));
        reviewTheRisks();
        String path = proofbox.path("/documents/W20");

        Answer stale = marta.get(path);
        writing.draft(proofbox, "W20", Map.of("outliers", "Nothing stands out now."));
        Answer drafted = marta.get(path);
        marta.post(
                path + "/approval-request",
                with(writing.answers(proofbox, "W20", Map.of()), writing.revision(proofbox, "W20")));
        Answer sent = marta.get(path);

        assertThat(stale.text())
                .contains("Needs review.")
                .contains("What it shows of your risks and assets changed")
                .contains("Bring it up to date");
        assertThat(drafted.text())
                .contains("Version 2 is being written.")
                .contains("New version under way")
                .doesNotContain("Needs review.");
        assertThat(sent.text()).contains("Version 2 waits for a decision.").doesNotContain("Needs review.");
        writing.decide(proofbox, "W20");
        assertThat(reasons("W20")).isEmpty();
        assertThat(marta.get(path).text()).doesNotContain("Needs review.");
    }

    private static Map<String, String> with(Map<String, String> answers, long revision) {
        Map<String, String> form = new java.util.LinkedHashMap<>(answers);
        form.put("version", String.valueOf(revision));
        return form;
    }

    @Test
    void theRegisterCostsTheSameWhateverTheNumberOfRisks() {
        approve(ON_RISKS);
        int few = statementsOfTheRegister();
        RiskAssessment one = assessments.current(organisation()).orElseThrow().assessment();
        Risk risk = one.risks().get(0);
        List<Risk> many = new ArrayList<>(IntStream.range(1, 40)
                .mapToObj(number -> new Risk(
                        "R%02d".formatted(number),
                        risk.isAsset(),
                        risk.criteria(),
                        risk.event(),
                        risk.estimate(),
                        risk.treatment(),
                        risk.standing()))
                .toList());
        add(one, many);

        assertThat(statementsOfTheRegister()).isEqualTo(few);
    }

    private int statementsOfTheRegister() {
        String path = proofbox.path("/documents?show=all");
        marta.get(path);
        return statements.during(() -> marta.get(path)).size();
    }
}
