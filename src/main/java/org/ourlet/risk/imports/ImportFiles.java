// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.Assets;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.Saved;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files between sending and keeping. What a file holds counts only once somebody has seen it and kept it; a file is kept at
 * most once, and forgotten after a day.
 */
@Service
public class ImportFiles {

    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final ImportFileStore store;
    private final RiskAssessments assessments;
    private final AssetInventory inventory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportFiles(
            ImportFileStore store,
            RiskAssessments assessments,
            AssetInventory inventory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.inventory = inventory;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a file aside until somebody decides; @return its key. */
    @Transactional
    public String hold(
            Actor actor,
            OrganisationId organisation,
            ImportFile.Purpose purpose,
            String assessment,
            String name,
            byte[] bytes) {
        Instant now = clock.instant();
        ImportFile file = ImportFile.of(Ids.next(now), purpose, assessment, name, bytes, now);
        store.deleteBefore(organisation, now.minus(KEPT_FOR));
        store.insert(organisation, file);
        events.publishEvent(
                new Change(organisation, actor, "import.file-sent", file.id(), Map.of("name", file.name())));
        return file.id();
    }

    /** @throws NotFound when there is none for that purpose, or not any more */
    public ImportFile get(OrganisationId organisation, String id, ImportFile.Purpose purpose) {
        return store.find(organisation, id)
                .filter(file -> file.purpose() == purpose)
                .filter(file -> file.sentAt().plus(KEPT_FOR).isAfter(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void forget(Actor actor, OrganisationId organisation, String id) {
        take(organisation, id);
        events.publishEvent(Change.of(organisation, actor, "import.file-forgotten", id));
    }

    /** Keeps the assessment that was read from a file; @return its key. */
    @Transactional
    public String keep(Actor actor, OrganisationId organisation, String file, RiskAssessment read) {
        take(organisation, file);
        return assessments.add(actor, organisation, read);
    }

    /** Adds the assets that were read from a file; refused when they do not fit, and the file stays. */
    @Transactional
    public Saved keep(Actor actor, OrganisationId organisation, ImportFile file, Assets read) {
        Saved saved = inventory.addAll(actor, organisation, file.assessment(), read);
        if (saved.done()) {
            take(organisation, file.id());
        }
        return saved;
    }

    /** Forgets a file that becomes something else, in the transaction of that; @throws NotFound when it is not there any more */
    void use(OrganisationId organisation, String id) {
        take(organisation, id);
    }

    private void take(OrganisationId organisation, String id) {
        if (!store.delete(organisation, id)) {
            throw new NotFound();
        }
    }
}
