// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.ImportFile.Purpose;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class ImportFileStoreTest extends StoreTest {

    private JdbcImportFileStore store;
    private OrganisationId proofbox;

    @BeforeEach
    void make() {
        store = new JdbcImportFileStore(jdbc());
        proofbox = organisation("proofbox");
    }

    private static ImportFile file() {
        return new ImportFile(Ids.next(NOW), Purpose.ASSETS, "an-assessment", "list.csv", "TmFtZQ==", NOW);
    }

    @Test
    void givesBackWhatItWasGiven() {
        ImportFile file = file();
        store.insert(proofbox, file);

        assertThat(store.find(proofbox, file.id())).contains(file);
        assertThat(store.find(organisation("weber"), file.id())).isEmpty();
    }

    @Test
    void deletesOnce() {
        ImportFile file = file();
        store.insert(proofbox, file);

        assertThat(store.delete(organisation("weber"), file.id())).isFalse();
        assertThat(store.delete(proofbox, file.id())).isTrue();
        assertThat(store.delete(proofbox, file.id())).isFalse();
    }

    @Test
    void deletesWhatIsOld() {
        ImportFile file = file();
        store.insert(proofbox, file);

        store.deleteBefore(proofbox, NOW);
        assertThat(store.find(proofbox, file.id())).isPresent();
        store.deleteBefore(proofbox, NOW.plus(Duration.ofSeconds(1)));
        assertThat(store.find(proofbox, file.id())).isEmpty();
    }
}
