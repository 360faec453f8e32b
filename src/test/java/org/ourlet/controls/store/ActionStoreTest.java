// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.controls.ActionFile;
import org.ourlet.controls.ActionFileStore;
import org.ourlet.controls.ActionStore;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentAction.Priority;
import org.ourlet.controls.TreatmentAction.Progress;
import org.ourlet.controls.TreatmentAction.State;
import org.ourlet.documents.file.FileType;
import org.ourlet.risk.Cost;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class ActionStoreTest extends StoreTest {

    private ActionStore store;
    private OrganisationId proofbox;
    private OrganisationId brasserie;

    @BeforeEach
    void make() {
        store = new JdbcActionStore(jdbc(), batch());
        proofbox = organisation("proofbox");
        brasserie = organisation("brasserie");
    }

    private static TreatmentAction action(int number) {
        return new TreatmentAction(
                Ids.next(NOW),
                number,
                new TreatmentAction.Task("Set up", "A file is back", "A disk", Cost.ofHundredths(100, 50)),
                new TreatmentAction.Links(null, List.of("R01", "R02")),
                new TreatmentAction.Schedule(null, Priority.FIRST, null, LocalDate.of(2027, 4, 30)),
                new Progress(State.CLOSED, "a note", "a proof", LocalDate.of(2027, 3, 1), null),
                0);
    }

    @Test
    void givesBackWhatWasStored() {
        List<TreatmentAction> actions = List.of(action(1), action(2));

        store.insert(proofbox, actions);

        assertThat(store.all(proofbox)).isEqualTo(actions);
        assertThat(store.all(brasserie)).isEmpty();
    }

    @Test
    void keepsFilesOfActionsInPieces() throws IOException {
        ActionFileStore files = new JdbcActionFileStore(jdbc());
        TreatmentAction action = action(1);
        TreatmentAction other = action(2);
        store.insert(proofbox, List.of(action, other));
        byte[] content = new byte[600_000];
        new Random(1).nextBytes(content);
        ActionFile file =
                new ActionFile(Ids.next(NOW), "note.pdf", FileType.PDF, content.length, Hash.of(content), "Marta", NOW);

        files.insert(proofbox, action.id(), file, content);

        assertThat(files.of(proofbox, action.id())).containsExactly(file);
        assertThat(files.of(proofbox, other.id())).isEmpty();
        assertThat(files.of(brasserie, action.id())).isEmpty();
        assertThat(files.content(proofbox, file).readAllBytes()).isEqualTo(content);
        assertThat(files.content(brasserie, file).readAllBytes()).isEmpty();
        files.delete(brasserie, file);
        assertThat(files.of(proofbox, action.id())).hasSize(1);
        files.delete(proofbox, file);
        assertThat(files.of(proofbox, action.id())).isEmpty();
    }

    @Test
    void refusesAStaleVersionAndAnotherOrganisation() {
        TreatmentAction action = action(1);
        store.insert(proofbox, List.of(action));

        assertThat(store.update(brasserie, action)).isFalse();
        assertThat(store.update(proofbox, action)).isTrue();
        assertThat(store.update(proofbox, action)).isFalse();
    }
}
