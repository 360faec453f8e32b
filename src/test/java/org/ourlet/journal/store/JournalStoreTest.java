// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.journal.JournalPerson;
import org.ourlet.journal.JournalQuery;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.JournalVerification;
import org.ourlet.journal.NumberedEntry;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Deed;
import org.ourlet.journal.chain.Flaw;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.CannotStart;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

abstract class JournalStoreTest extends StoreTest {

    private final Details details = new Details(new JsonMapper());
    private AnchorFile anchors;
    private JournalKey key;
    private JournalStore store;
    private OrganisationId proofbox;

    @BeforeEach
    void make() {
        anchors = new AnchorFile(folder.resolve("journal.anchor"));
        key = keys().find();
        store = new JdbcJournalStore(jdbc(), details, anchors);
        proofbox = organisation("proofbox");
    }

    private JournalKeys keys() {
        return new JournalKeys(jdbc(), new KeyFile(folder.resolve("keys/journal.key")));
    }

    private Head write(OrganisationId organisation, String account, String action) {
        Particulars particulars =
                new Particulars(Ids.secret(), account, "Name of " + account, Map.of("note", "ü \"中\"\n"));
        Deed deed = new Deed(Ids.next(NOW), Instants.text(NOW), action, "W01");
        Head head = store.reserve(organisation);
        store.append(organisation, key.next(head, deed, particulars.hash()), particulars);
        return store.head(organisation);
    }

    private List<Flaw.Kind> flaws() {
        return new JournalVerification(store, key, anchors)
                .verify(proofbox).flaws().stream().map(Flaw::kind).distinct().toList();
    }

    @Test
    void chainsWhatIsWrittenPerOrganisation() {
        write(proofbox, "marta", "document.changed");
        write(JournalStore.INSTALLATION, "marta", "account.signed-in");
        Head head = write(proofbox, "paul", "document.approved");

        assertThat(head.number()).isEqualTo(2);
        assertThat(flaws()).isEmpty();
        assertThat(new JournalVerification(store, key, anchors).verifyAll())
                .hasSize(2)
                .allMatch(verdict -> verdict.holds());
    }

    @Test
    void givesBackWhatWasWritten() {
        write(proofbox, "marta", "document.changed");

        List<NumberedEntry> found = store.find(proofbox, JournalQuery.all(), 10);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).entry().accountName()).isEqualTo("Name of marta");
        assertThat(found.get(0).entry().details()).containsEntry("note", "ü \"中\"\n");
        assertThat(store.about(proofbox, List.of("W01", "W02"), 5)).hasSize(1);
    }

    @Test
    void filtersByKindPersonAndTimeAndTurnsPages() {
        write(proofbox, "marta", "document.changed");
        write(proofbox, "paul", "document.approved");
        write(proofbox, "paul", "documentation.changed");

        assertThat(numbers(new JournalQuery("document", "", null, null, Long.MAX_VALUE)))
                .containsExactly(2L, 1L);
        assertThat(numbers(new JournalQuery("", "paul", null, null, Long.MAX_VALUE)))
                .containsExactly(3L, 2L);
        assertThat(numbers(new JournalQuery("", "", NOW.plusSeconds(1), null, Long.MAX_VALUE)))
                .isEmpty();
        assertThat(numbers(new JournalQuery("", "", NOW, NOW.plusSeconds(1), 2)))
                .containsExactly(1L);
        assertThat(store.persons(proofbox))
                .containsExactly(
                        new JournalPerson("marta", "Name of marta"), new JournalPerson("paul", "Name of paul"));
    }

    private List<Long> numbers(JournalQuery query) {
        return store.find(proofbox, query, 10).stream()
                .map(NumberedEntry::number)
                .toList();
    }

    @Test
    void readsLongChainsInPieces() {
        for (int entry = 0; entry < 2_001; entry++) {
            write(proofbox, "marta", "document.changed");
        }
        List<ChainRow> rows = new ArrayList<>();

        store.scan(proofbox, rows::add);

        assertThat(rows).hasSize(2_001);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveEntries() {
        write(proofbox, "marta", "document.changed");

        assertRefused("update journal_entry set action = 'x'");
        assertRefused("delete from journal_entry");
        assertRefused("update journal_particulars set account_name = 'x'");
        assertThat(flaws()).isEmpty();
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> jdbc().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void seesThatParticularsWereTakenAway() {
        write(proofbox, "marta", "document.changed");
        jdbc().sql("delete from journal_particulars").update();

        assertThat(flaws()).containsExactly(Flaw.Kind.PARTICULARS_MISSING);
    }

    @Test
    void seesAChainThatWasSetBackTogetherWithItsHead() {
        Head earlier = write(proofbox, "marta", "document.changed");
        write(proofbox, "marta", "document.approved");
        withoutTriggers(() -> {
            jdbc().sql("delete from journal_particulars where entry_number = 2").update();
            jdbc().sql("delete from journal_entry where entry_number = 2").update();
            jdbc().sql("update journal_head set entry_number = 1, mac = ?")
                    .param(earlier.mac())
                    .update();
        });

        assertThat(flaws()).containsExactly(Flaw.Kind.CUT_OFF);
    }

    @Test
    void seesThatAChainIsGoneAltogether() {
        write(proofbox, "marta", "document.changed");
        withoutTriggers(() -> {
            jdbc().sql("delete from journal_particulars").update();
            jdbc().sql("delete from journal_entry").update();
            jdbc().sql("delete from journal_head").update();
        });

        assertThat(new JournalVerification(store, key, anchors).verifyAll())
                .singleElement()
                .matches(verdict -> !verdict.holds());
    }

    /** Somebody with all rights on the database. */
    protected abstract void withoutTriggers(Runnable action);

    @Test
    void anchorsOutliveTheProcess() {
        Head head = write(proofbox, "marta", "document.changed");

        AnchorFile next = new AnchorFile(folder.resolve("journal.anchor"));

        assertThat(next.of(proofbox.value())).containsExactly(head);
        next.reached(Head.none(proofbox.value()));
        assertThat(next.all()).containsExactly(head);
    }

    @Test
    void takesEntriesFromBeforeTheChainIntoItOnce() {
        unchained("1", "person.added");
        unchained("2", "document.changed");
        UnchainedEntries before = new UnchainedEntries(jdbc(), details, anchors);

        before.chain(key, NOW);
        unchained("3", "forged.afterwards");
        before.chain(key, NOW);

        assertThat(store.find(proofbox, JournalQuery.all(), 10))
                .extracting(found -> found.entry().action())
                .containsExactly("journal.chain-begun", "document.changed", "person.added");
        assertThat(flaws()).isEmpty();
    }

    private void unchained(String id, String action) {
        jdbc().sql("insert into journal_entry_unchained (id, organisation_id, at, account_id, account_name, action,"
                        + " subject, details) values (?, ?, ?, 'marta', 'Marta', ?, 'W01', '{\"a\":\"b\"}')")
                .params(id, proofbox.value(), "2027-02-01T08:00:00.00" + id + "Z", action)
                .update();
    }

    @Test
    void refusesAStartWithoutTheKeyOrWithAnother() throws java.io.IOException {
        java.nio.file.Path file = folder.resolve("keys/journal.key");
        java.nio.file.Files.delete(file);

        assertThatThrownBy(() -> keys().find())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The key of the journal is missing");
        new KeyFile(file).create();
        assertThatThrownBy(() -> keys().find())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not the one that wrote the journal");
    }

    @Test
    void onlyTheProgramMayReadTheKey() throws java.io.IOException {
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        java.nio.file.Files.getPosixFilePermissions(folder.resolve("keys/journal.key"))))
                .isEqualTo("rw-------");
    }
}
