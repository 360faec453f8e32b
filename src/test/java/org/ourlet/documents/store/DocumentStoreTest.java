// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Approval;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentLanguageStore;
import org.ourlet.documents.DocumentStore;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.documents.KeptElsewhere;
import org.ourlet.documents.KeptElsewhereStore;
import org.ourlet.documents.LetterheadStore;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.OwnFileStore;
import org.ourlet.documents.SectionComment;
import org.ourlet.documents.SectionCommentStore;
import org.ourlet.documents.VersionStatus;
import org.ourlet.documents.Wording;
import org.ourlet.documents.file.FileType;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class DocumentStoreTest extends StoreTest {

    private static final Wording WORDING =
            new Wording(Map.of("scope", new Wording.Adaptation("Ours: \"ü\" 中 {{x}}\n\nit", "Theirs\\")));
    private static final Writing WRITING = new Writing(
            Map.of("reasons", "Because \"we\" want: ü 中 {{x}}\nit"), "account", "Marta", NOW, null, WORDING);
    private static final Frozen FROZEN = new Frozen("text\nof it", "hash", Map.of("level", "abc"), NOW);

    private DocumentStore store;
    private KeptElsewhereStore elsewhere;
    private OrganisationId proofbox;
    private OrganisationId brewery;

    @BeforeEach
    void make() {
        store = new JdbcDocumentStore(jdbc());
        elsewhere = new JdbcKeptElsewhereStore(jdbc());
        proofbox = organisation("proofbox");
        brewery = organisation("brewery");
    }

    private static Document document(String id, String workProduct) {
        return new Document(id, workProduct, Language.FR, null, NOW, List.of(), List.of());
    }

    private static DocumentVersion version(String id, int number, VersionStatus status) {
        return new DocumentVersion(id, number, status, WRITING, null, 1);
    }

    private DocumentVersion found(int number) {
        return store.find(proofbox, "W01").orElseThrow().version(number).orElseThrow();
    }

    @Test
    void givesBackADraft() {
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));

        assertThat(store.find(proofbox, "W01").orElseThrow().createdAt()).isEqualTo(NOW);
        assertThat(found(1)).isEqualTo(version("v", 1, VersionStatus.DRAFT));
    }

    @Test
    void givesBackWhatWasSentAndDecided() {
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));
        DocumentVersion sent = new DocumentVersion("v", 1, VersionStatus.APPROVED, WRITING, FROZEN, 1);
        Approval approval = new Approval("v", Approval.Decision.APPROVED, "c", "Claire", NOW, true, "");

        assertThat(store.update(proofbox, sent)).isTrue();
        store.insert(proofbox, "a", approval);
        store.update(proofbox, "d", Language.DE, LocalDate.of(2028, 3, 1));

        Document document = store.find(proofbox, "W01").orElseThrow();
        assertThat(document.approvals()).containsExactly(approval);
        assertThat(document.nextReview()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(document.language()).isEqualTo(Language.DE);
        assertThat(found(1).sent()).hasValue(FROZEN);
        assertThat(found(1).revision()).isEqualTo(2);
    }

    @Test
    void refusesAChangeOfAnOldRevision() {
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));

        assertThat(store.update(proofbox, version("v", 1, VersionStatus.DRAFT))).isTrue();
        assertThat(store.update(proofbox, version("v", 1, VersionStatus.DRAFT))).isFalse();
    }

    @Test
    void listsDocumentsWithoutTextsAndOldVersions() {
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v1", 1, VersionStatus.SUPERSEDED));
        store.insert(proofbox, "d", version("v2", 2, VersionStatus.APPROVED));
        store.insert(proofbox, document("e", "W13"));

        List<Document> all = store.all(proofbox);

        assertThat(all).extracting(Document::workProduct).containsExactly("W01", "W13");
        assertThat(all.get(0).versions())
                .singleElement()
                .satisfies(version -> assertThat(version.writing().answers()).isEmpty());
    }

    @Test
    void keepsOrganisationsApart() {
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));

        assertThat(store.find(brewery, "W01")).isEmpty();
        assertThat(store.all(brewery)).isEmpty();
        assertThat(store.update(brewery, version("v", 1, VersionStatus.DRAFT))).isFalse();
    }

    @Test
    void remembersWhatIsKeptElsewhereUntilItIsTakenBack() {
        KeptElsewhere kept = new KeptElsewhere("k", "W05", "Roles", "Shelf 3", LocalDate.of(2027, 2, 1), "Marta", NOW);
        elsewhere.insert(proofbox, kept, new Actor("account", null, "Marta"));

        assertThat(elsewhere.all(proofbox)).containsExactly(kept);
        assertThat(elsewhere.all(brewery)).isEmpty();
        assertThat(elsewhere.withdraw(brewery, "W05", NOW)).isFalse();
        assertThat(elsewhere.withdraw(proofbox, "W05", NOW)).isTrue();
        assertThat(elsewhere.all(proofbox)).isEmpty();
    }

    @Test
    void remembersTheLanguageOfADocumentUntilItFollowsAgain() {
        DocumentLanguageStore languages = new JdbcDocumentLanguageStore(jdbc());
        languages.put(proofbox, "W28-access", Language.FR);
        languages.put(proofbox, "W28-access", Language.DE);
        languages.put(proofbox, "W14", Language.EN);

        languages.put(proofbox, "W14", null);

        assertThat(languages.all(proofbox)).isEqualTo(Map.of("W28-access", Language.DE));
        assertThat(languages.all(brewery)).isEmpty();
    }

    @Test
    void keepsLetterheadsThatSomethingWasSentUnder() {
        LetterheadStore letterheads = new JdbcLetterheadStore(jdbc());
        Letterhead first = letterhead("l1", new Letterhead.Size(3, 2), 0);
        Letterhead second = letterhead("l2", null, 60);
        byte[] logo = {1, 2, 3, (byte) 0xFF, 0};
        letterheads.insert(proofbox, first, logo);
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));
        store.update(proofbox, new DocumentVersion("v", 1, VersionStatus.APPROVED, WRITING, FROZEN, 1));
        letterheads.removeUnused(proofbox);
        letterheads.insert(proofbox, second, null);

        assertThat(letterheads.all(proofbox)).containsExactly(first, second);
        assertThat(letterheads.logo(proofbox, "l1")).contains(logo);
        assertThat(letterheads.logo(proofbox, "l2")).isEmpty();
        assertThat(letterheads.logo(brewery, "l1")).isEmpty();
        letterheads.removeUnused(brewery);
        letterheads.removeUnused(proofbox);
        assertThat(letterheads.all(proofbox)).containsExactly(first);
    }

    private static Letterhead letterhead(String id, Letterhead.Size size, int seconds) {
        return new Letterhead(id, new AccentColour("#802040"), size, NOW.plusSeconds(seconds));
    }

    @Test
    void givesBackAFileInPiecesAndWithItsVersion() throws java.io.IOException {
        OwnFileStore files = new JdbcOwnFileStore(jdbc());
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));
        byte[] content = new byte[600 * 1024];
        new java.util.Random(7).nextBytes(content);
        OwnFile file = new OwnFile("f", "Règles.docx", FileType.DOCX, content.length, "hash");

        files.put(proofbox, "v", file, content);

        assertThat(found(1).writing().file()).isEqualTo(file);
        assertThat(store.all(proofbox).get(0).versions().get(0).writing().file())
                .isEqualTo(file);
        assertThat(files.content(proofbox, file).readAllBytes()).isEqualTo(content);
        assertThat(files.content(brewery, file).readAllBytes()).isEmpty();
    }

    @Test
    void keepsOneFileOfAVersion() throws java.io.IOException {
        OwnFileStore files = new JdbcOwnFileStore(jdbc());
        store.insert(proofbox, document("d", "W01"));
        store.insert(proofbox, "d", version("v", 1, VersionStatus.DRAFT));
        OwnFile first = new OwnFile("f", "a.pdf", FileType.PDF, 1, "one");
        OwnFile second = new OwnFile("g", "b.pdf", FileType.PDF, 1, "two");
        files.put(proofbox, "v", first, new byte[] {1});

        files.put(proofbox, "v", second, new byte[] {2});

        assertThat(found(1).writing().file()).isEqualTo(second);
        assertThat(files.content(proofbox, first).readAllBytes()).isEmpty();
        files.remove(brewery, "v");
        assertThat(found(1).writing().file()).isNotNull();
        files.remove(proofbox, "v");
        assertThat(found(1).writing().file()).isNull();
    }

    @Test
    void keepsCommentsUntilTheyAreResolvedOnce() {
        SectionCommentStore comments = new JdbcSectionCommentStore(jdbc());
        store.insert(proofbox, document("d", "W01"));
        Actor paula = new Actor("account", null, "Paula");
        SectionComment said = new SectionComment("c", 2, "aims", "Too long: ü", "Paula", NOW, "");

        comments.insert(proofbox, "d", said, paula);

        assertThat(comments.of(proofbox, "d")).containsExactly(said);
        assertThat(comments.of(brewery, "d")).isEmpty();
        assertThat(comments.resolve(brewery, "d", "c", "Marta", NOW)).isFalse();
        assertThat(comments.resolve(proofbox, "d", "c", "Marta", NOW)).isTrue();
        assertThat(comments.resolve(proofbox, "d", "c", "Marta", NOW)).isFalse();
        assertThat(comments.of(proofbox, "d").get(0).resolvedBy()).isEqualTo("Marta");
    }
}
