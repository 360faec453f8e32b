// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.mosp.MospPlan;
import org.ourlet.risk.mosp.MospPlan.Wishes;
import org.ourlet.risk.mosp.MospReading;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a catalogue file into the own catalogue: looked at first, kept when somebody says so. */
@Service
public class CatalogueImport {

    private final OwnEntries entries;
    private final ImportFiles files;

    CatalogueImport(OwnEntries entries, ImportFiles files) {
        this.entries = entries;
        this.files = files;
    }

    /** What would become of a file. Nothing is stored. */
    public MospPlan plan(OrganisationId organisation, MospReading reading, Wishes wishes) {
        return MospPlan.of(reading, entries.all(organisation), wishes);
    }

    /** Keeps what a file brings, once; the file stays when that is nothing. */
    @Transactional
    public MospPlan take(
            Actor actor, OrganisationId organisation, ImportFile file, MospReading reading, Wishes wishes) {
        MospPlan plan = plan(organisation, reading, wishes);
        if (plan.brings()) {
            files.use(organisation, file.id());
            entries.takeIn(actor, organisation, file.name(), plan.taken());
        }
        return plan;
    }
}
