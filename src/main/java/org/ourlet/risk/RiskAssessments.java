// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.organisation.Organisations;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risk assessments of an organisation. The newest one is the current one, older ones stay readable. */
@Service
public class RiskAssessments {

    private final RiskAssessmentStore store;
    private final Shelf shelf;
    private final MethodVersions methods;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskAssessments(
            RiskAssessmentStore store,
            Shelf shelf,
            MethodVersions methods,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.methods = methods;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Stored> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** The newest one; empty before the first was started. */
    public Optional<KeptAssessment> current(OrganisationId organisation) {
        return store.all(organisation).stream().findFirst().map(stored -> shelf.kept(organisation, stored));
    }

    /** @throws NotFound when the organisation has no such assessment */
    public KeptAssessment get(OrganisationId organisation, String assessment) {
        return shelf.find(organisation, assessment).orElseThrow(NotFound::new);
    }

    /**
     * Keeps an assessment that came from elsewhere and was checked. Its method is the organisation's newest version of the
     * method it names.
     *
     * @return its key
     */
    @Transactional
    public String add(Actor actor, OrganisationId organisation, RiskAssessment assessment) {
        int version = methods.use(actor, organisation, assessment.method());
        RiskAssessment.Header given = assessment.header();
        String id = insert(organisation, assessment, given.name(), given.money(), version, null);
        events.publishEvent(
                new Change(organisation, actor, "risk-assessment.imported", id, Map.of("name", given.name())));
        return id;
    }

    /** Starts an empty assessment with the current method, or with the default one. */
    @Transactional
    public String start(
            Actor actor, OrganisationId organisation, String name, RiskAssessment.Money money, RiskMethod byDefault) {
        int version = methods.current(organisation)
                .map(MethodVersion::number)
                .orElseGet(() -> methods.use(actor, organisation, byDefault));
        RiskAssessment empty = new RiskAssessment(
                new RiskAssessment.Header("", name, version, money, LocalDate.EPOCH, null, 0),
                byDefault,
                SecurityCriteria.STANDARD,
                Assets.NONE,
                List.of());
        String id = insert(organisation, empty, name, money, version, null);
        events.publishEvent(new Change(organisation, actor, "risk-assessment.started", id, Map.of("name", name)));
        return id;
    }

    String insert(
            OrganisationId organisation,
            RiskAssessment assessment,
            String name,
            RiskAssessment.Money money,
            int methodVersion,
            @Nullable String reviewOf) {
        String id = Ids.next(clock.instant());
        LocalDate today = today(organisation);
        RiskAssessment.Header header = new RiskAssessment.Header(id, name, methodVersion, money, today, reviewOf, 0);
        store.insert(organisation, assessment.with(header));
        return id;
    }

    /**
     * Changes name, currency and the cost of a day.
     *
     * @throws StaleVersion when somebody changed them meanwhile
     */
    @Transactional
    public void rename(
            Actor actor,
            OrganisationId organisation,
            String assessment,
            String name,
            RiskAssessment.Money money,
            long version) {
        RiskAssessment.Header now = get(organisation, assessment).stored().header();
        RiskAssessment.Header changed = new RiskAssessment.Header(
                now.id(), name, now.methodVersion(), money, now.startedOn(), now.reviewOf(), version);
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(Map.of("name", now.name()), now.version());
        }
        events.publishEvent(Change.of(organisation, actor, "risk-assessment.renamed", assessment));
    }

    /** Today in the zone of the organisation. */
    public LocalDate today(OrganisationId organisation) {
        return LocalDate.now(clock.withZone(organisations.get(organisation).zone()));
    }
}
