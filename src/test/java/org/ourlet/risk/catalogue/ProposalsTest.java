// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Assets;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Vulnerability;
import org.ourlet.shared.Language;

class ProposalsTest {

    private static final ProposalMemory NOTHING = new ProposalMemory(Map.of(), Set.of());
    private static final ProposalMemory FROM_THE_PACK =
            new ProposalMemory(Map.of("IS1", new ProposalMemory.Origin("accounting", "file-server")), Set.of());

    private final IsAsset server = CatalogueCase.isAsset("IS1", "Office server", "server");
    private final RiskAssessment assessment = with(server);

    private static RiskAssessment with(IsAsset... assets) {
        return CatalogueCase.assessment(new Assets(List.of(), List.of(assets)));
    }

    private static Proposals proposals(RiskAssessment assessment, ProposalMemory memory) {
        return new Proposals(CatalogueCase.CATALOGUE, CatalogueCase.PACKS, assessment, memory, Language.EN);
    }

    private static ProposalMemory refusing(String... keys) {
        Set<ProposalKey> refused = new HashSet<>();
        for (String key : keys) {
            refused.add(ProposalKey.of(key).orElseThrow());
        }
        return new ProposalMemory(FROM_THE_PACK.origins(), refused);
    }

    private static List<String> keys(List<Proposal> proposals) {
        return proposals.stream().map(each -> each.key().toString()).toList();
    }

    @Test
    void proposesTheScenariosOfThePackInItsWords() {
        ProposalBoard board = proposals(assessment, FROM_THE_PACK).board();

        assertThat(keys(board.waiting())).containsExactly("IS1:ransomware", "IS1:equipment-failure");
        assertThat(board.waiting().get(1).sentence(CatalogueCase.CATALOGUE.words(), Language.EN))
                .isEqualTo("A hardware fault stops the office server, because there is no replacement");
        assertThat(board.waiting().get(1).typical()).isEqualTo(new Proposal.Typical(3, 3));
    }

    @Test
    void usesTheNameOfARenamedAssetAsItIs() {
        RiskAssessment renamed = with(CatalogueCase.isAsset("IS1", "Rack 2", "server"));

        assertThat(proposals(renamed, FROM_THE_PACK).board().waiting())
                .extracting(Proposal::phrase)
                .containsOnly("Rack 2");
    }

    @Test
    void proposesTheMostLikelyThreatsForAnAssetOfOnesOwn() {
        ProposalBoard board = proposals(assessment, NOTHING).board();

        assertThat(board.waiting()).hasSize(3).allSatisfy(proposal -> {
            assertThat(proposal.weaknesses()).hasSize(1);
            assertThat(proposal.threat().hits("server")).isTrue();
        });
        assertThat(board.waiting().get(0).key()).hasToString("IS1:stolen-password");
    }

    @Test
    void leavesThePackWhenTheAssetBecomesSomethingElse() {
        RiskAssessment changed = with(CatalogueCase.isAsset("IS1", "Office server", "paper"));

        assertThat(proposals(changed, FROM_THE_PACK).board().waiting())
                .hasSize(3)
                .allSatisfy(
                        proposal -> assertThat(proposal.threat().hits("paper")).isTrue());
    }

    @Test
    void doesNotProposeWhatIsARiskAlreadyOrWasRefused() {
        Proposals before = proposals(assessment, FROM_THE_PACK);
        Proposal ransomware = before.board().waiting().get(0);
        Risk risk = ransomware.risk("R01", "Blackmail", ransomware.threat().criteria(), Language.EN);
        RiskAssessment grown = assessment.with(List.of(risk));

        ProposalBoard board =
                proposals(grown, refusing("IS1:equipment-failure", "IS1:fire")).board();

        assertThat(board.waiting()).isEmpty();
        assertThat(keys(board.refused())).containsExactly("IS1:fire", "IS1:equipment-failure");
        assertThat(board.accepted()).isEqualTo(1);
        assertThat(keys(proposals(grown, FROM_THE_PACK).more(server)))
                .doesNotContain("IS1:ransomware")
                .contains("IS1:fire", "IS1:equipment-failure");
    }

    @Test
    void namesAssetsWithoutAKind() {
        IsAsset unknown = CatalogueCase.isAsset("IS1", "Something", "");

        ProposalBoard board = proposals(with(unknown), NOTHING).board();

        assertThat(board.waiting()).isEmpty();
        assertThat(board.withoutType()).containsExactly(unknown);
    }

    @Test
    void acceptsAsAdjusted() {
        Proposals proposals = proposals(assessment, FROM_THE_PACK);
        ProposalKey key = ProposalKey.of("IS1:ransomware").orElseThrow();
        AdjustedProposal adjusted = new AdjustedProposal(
                key,
                "",
                Set.of("no-backup", "no-deputy"),
                "the cleaner knows the password",
                new TreeSet<>(Set.of(SecurityCriterion.AVAILABILITY)));

        Risk risk = proposals.adjusted(proposals.find(key).orElseThrow(), adjusted, "R04");

        assertThat(risk.scenario())
                .isEqualTo("Blackmailers encrypt the office server and demand money,"
                        + " because there is no regular backup");
        assertThat(risk.event().vulnerabilities())
                .containsExactly(
                        new Vulnerability("no-backup", "No regular backup"),
                        Vulnerability.own("the cleaner knows the password"));
        assertThat(risk.criteria()).containsExactly(SecurityCriterion.AVAILABILITY);
        assertThat(risk.event().threat().catalogueId()).isEqualTo("ransomware");
        assertThat(risk.estimate().likelihood()).isNull();
    }

    @Test
    void keepsTheSentenceThatSomebodyTyped() {
        Proposals proposals = proposals(assessment, FROM_THE_PACK);
        ProposalKey key = ProposalKey.of("IS1:ransomware").orElseThrow();
        AdjustedProposal adjusted = new AdjustedProposal(
                key, "Thieves lock our files", Set.of(), "", new TreeSet<>(SecurityCriterion.STANDARD));

        Risk risk = proposals.adjusted(proposals.find(key).orElseThrow(), adjusted, "R01");

        assertThat(risk.scenario()).isEqualTo("Thieves lock our files");
        assertThat(risk.event().vulnerabilities()).isEmpty();
    }

    @Test
    void aWholePackLeavesAboutThirtyToDecide() {
        PackSelection all = new PackSelection(
                CatalogueCase.ACCOUNTING,
                new HashSet<>(CatalogueCase.ACCOUNTING.isAssets().stream()
                        .map(SectorPack.PackIsAsset::id)
                        .toList()));
        PackSelection.Taken taken = all.takenInto(CatalogueCase.assessment(Assets.NONE), Language.EN);

        ProposalBoard board = proposals(
                        CatalogueCase.assessment(new Assets(taken.business(), taken.is())),
                        new ProposalMemory(taken.origins(), Set.of()))
                .board();

        assertThat(board.waiting()).hasSize(31);
        assertThat(board.withoutType()).isEmpty();
    }

    @Test
    void aKeyIsTwoPartsWithAColon() {
        assertThat(ProposalKey.of("IS1:fire")).contains(new ProposalKey("IS1", "fire"));
        assertThat(ProposalKey.of("IS1")).isEmpty();
        assertThat(ProposalKey.of(":fire")).isEmpty();
        assertThat(ProposalKey.of("IS1:fire:x")).isEmpty();
    }
}
