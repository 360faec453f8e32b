// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.guide.WorkProductStatus.State;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;

class RegisterTest {

    private static final Instant AT = Instant.parse("2027-03-01T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private final List<Document> documents = new ArrayList<>();
    private final List<KeptElsewhere> kept = new ArrayList<>();

    private Register register(ImplementationLevel level) {
        return new Register(
                ShippedContent.GUIDE,
                Proofbox.TEMPLATES,
                Proofbox.at(level),
                new RegisterRows(documents, kept, Map.of()),
                Proofbox.NO_ROWS);
    }

    private RegisterEntry entry(String code, ImplementationLevel level) {
        return register(level).entries().stream()
                .filter(entry -> entry.workProduct().id().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private WorkProductStatus status(String code) {
        return entry(code, ImplementationLevel.LEVEL_4).status();
    }

    /** A version that rests on the level it was sent at. */
    private static DocumentVersion version(int number, VersionStatus status, ImplementationLevel sentAt) {
        Map<String, String> hashes = new Register(
                        ShippedContent.GUIDE,
                        Proofbox.TEMPLATES,
                        Proofbox.at(sentAt),
                        new RegisterRows(List.of(), List.of(), Map.of()),
                        Proofbox.NO_ROWS)
                .inputs(template())
                .hashes(template(), java.util.Set.of("level.number", "org.size"), Map.of());
        @Nullable Frozen frozen = status == VersionStatus.DRAFT ? null : new Frozen("", "hash", hashes, AT);
        return new DocumentVersion("v" + number, number, status, new Writing(Map.of(), "a", "A", AT), frozen, 1);
    }

    private static DocumentTemplate template() {
        return Proofbox.TEMPLATES.find("W01").orElseThrow();
    }

    private void letter(DocumentVersion... versions) {
        List<Approval> approvals = java.util.Arrays.stream(versions)
                .filter(version ->
                        version.status() == VersionStatus.APPROVED || version.status() == VersionStatus.SUPERSEDED)
                .map(version -> new Approval(version.id(), Approval.Decision.APPROVED, "c", "Claire", AT, false, ""))
                .toList();
        documents.add(
                new Document("d", "W01", Language.EN, LocalDate.of(2028, 3, 1), AT, List.of(versions), approvals));
    }

    @Test
    void listsAllFortyFive() {
        assertThat(register(ImplementationLevel.LEVEL_1).entries().stream().filter(entry -> !entry.part()))
                .hasSize(45);
        assertThat(register(ImplementationLevel.LEVEL_4).entries().stream()
                        .filter(entry -> entry.selected() && !entry.part()))
                .hasSize(42);
    }

    @Test
    void missesWhatNobodyBegan() {
        assertThat(status("W01").state()).isEqualTo(State.MISSING);
        assertThat(status("W01").established()).isFalse();
        assertThat(status("W01").owner()).isEqualTo("Claire Antoine");
    }

    @Test
    void followsADraftToItsApproval() {
        letter(version(1, VersionStatus.DRAFT, ImplementationLevel.LEVEL_4));
        assertThat(status("W01").state()).isEqualTo(State.DRAFT);

        documents.clear();
        letter(version(1, VersionStatus.IN_APPROVAL, ImplementationLevel.LEVEL_4));
        assertThat(status("W01").state()).isEqualTo(State.IN_APPROVAL);
        assertThat(status("W01").established()).isFalse();

        documents.clear();
        letter(version(1, VersionStatus.APPROVED, ImplementationLevel.LEVEL_4));
        assertThat(status("W01"))
                .isEqualTo(new WorkProductStatus(
                        State.APPROVED, true, DAY, 1, LocalDate.of(2028, 3, 1), "Claire Antoine"));
    }

    @Test
    void staysApprovedWhileTheNextVersionIsWritten() {
        letter(
                version(1, VersionStatus.APPROVED, ImplementationLevel.LEVEL_4),
                version(2, VersionStatus.IN_APPROVAL, ImplementationLevel.LEVEL_4));

        assertThat(status("W01").state()).isEqualTo(State.APPROVED);
        assertThat(status("W01").version()).isEqualTo(1);
    }

    @Test
    void needsAReviewAfterAChangeOfLevelAndSaysOnlyThat() {
        letter(version(1, VersionStatus.APPROVED, ImplementationLevel.LEVEL_2));

        RegisterEntry entry = entry("W01", ImplementationLevel.LEVEL_4);

        assertThat(entry.status().state()).isEqualTo(State.STALE);
        assertThat(entry.status().established()).isTrue();
        assertThat(entry.stale()).extracting(StaleReason::messageKey).containsExactly("documents.stale.level");
    }

    @Test
    void isInApprovalAgainWhenTheStaleOneIsRenewed() {
        letter(
                version(1, VersionStatus.APPROVED, ImplementationLevel.LEVEL_2),
                version(2, VersionStatus.IN_APPROVAL, ImplementationLevel.LEVEL_4));

        assertThat(status("W01").state()).isEqualTo(State.IN_APPROVAL);
        assertThat(status("W01").established()).isTrue();
    }

    @Test
    void countsWhatIsKeptElsewhereAsApproved() {
        kept.add(new KeptElsewhere("k", "W05", "Roles", "Shelf", DAY, "Marta", AT));

        assertThat(status("W05")).isEqualTo(new WorkProductStatus(State.APPROVED, true, DAY, 0, null, "Marta Lopes"));
    }

    @Test
    void isItselfThereAsSoonAsItHasSomethingToList() {
        assertThat(status("W04").state()).isEqualTo(State.MISSING);

        letter(version(1, VersionStatus.DRAFT, ImplementationLevel.LEVEL_4));

        assertThat(status("W04").established()).isTrue();
        assertThat(status("W04").establishedOn()).isEqualTo(DAY);
    }

    @Test
    void publishesOnlyWhatIsApprovedAndForEverybody() {
        kept.add(new KeptElsewhere("k1", "W06", "Ethics", "Shelf", DAY, "Marta", AT));
        kept.add(new KeptElsewhere("k2", "W20", "Risks", "Safe", DAY, "Marta", AT));
        letter(version(1, VersionStatus.DRAFT, ImplementationLevel.LEVEL_4));

        assertThat(register(ImplementationLevel.LEVEL_4).entries().stream()
                        .filter(RegisterEntry::published)
                        .map(entry -> entry.workProduct().id()))
                .containsExactly("W06");
    }
}
