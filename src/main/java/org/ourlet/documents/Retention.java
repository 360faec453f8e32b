// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.RetentionDecision.Decision;
import org.ourlet.documents.RetentionRefusal.Reason;
import org.ourlet.documents.RetentionStore.Left;
import org.ourlet.exchange.LegalHolds;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions whose time of keeping is over: proposed, never removed without somebody who decides it. */
@Service
public class Retention {

    private static final int LONGEST_REASON = 400;

    private final Registers registers;
    private final RetentionPeriods periods;
    private final RetentionStore store;
    private final LegalHolds holds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(
            Registers registers,
            RetentionPeriods periods,
            RetentionStore store,
            LegalHolds holds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registers = registers;
        this.periods = periods;
        this.store = store;
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that has left daily use and is still there, what may go first at the head. */
    public List<DueVersion> all(OrganisationId organisation) {
        Register register = registers.of(organisation);
        Map<String, RegisterEntry> entries =
                register.entries().stream().collect(Collectors.toMap(RegisterEntry::code, Function.identity()));
        Map<String, RetentionDecision> kept = new HashMap<>();
        store.latest(organisation).forEach(decision -> kept.put(decision.version(), decision));
        return store.left(organisation).stream()
                .flatMap(left -> Optional.ofNullable(entries.get(left.code())).stream()
                        .map(entry -> version(register, entry, left, kept.get(left.version()))))
                .sorted(Comparator.comparing(DueVersion::due))
                .toList();
    }

    private DueVersion version(
            Register register, RegisterEntry entry, Left left, @Nullable RetentionDecision decision) {
        LocalDate day = left.left()
                .atZone(register.circumstances().organisation().zone())
                .toLocalDate();
        LocalDate end = periods.end(entry.workProduct().classification().disposal(), day);
        @Nullable LocalDate longer = decision == null ? null : decision.keepUntil();
        return new DueVersion(
                entry,
                left,
                day,
                longer == null ? end : longer,
                decision,
                register.approvalRules(entry).entitled());
    }

    /** What may go now. */
    public List<DueVersion> due(OrganisationId organisation) {
        LocalDate today = today(organisation);
        return all(organisation).stream().filter(version -> version.due(today)).toList();
    }

    private LocalDate today(OrganisationId organisation) {
        return LocalDate.now(clock.withZone(
                registers.of(organisation).circumstances().organisation().zone()));
    }

    /** Whether nothing may be removed at the moment, because a court or an authority may ask for it. */
    public boolean onHold(OrganisationId organisation) {
        return holds.of(organisation).isPresent();
    }

    /** Who disposed of a version, when and why; empty when nobody did. */
    public Optional<RetentionDecision> disposalOf(OrganisationId organisation, DocumentVersion version) {
        return store.latest(organisation, version.id()).filter(decision -> decision.decision() == Decision.DISPOSED);
    }

    /** @return why it is not kept longer */
    @Transactional
    public Optional<RetentionRefusal> keep(
            Actor actor,
            OrganisationId organisation,
            String code,
            int number,
            @Nullable LocalDate until,
            String reason) {
        DueVersion version = find(organisation, code, number);
        Optional<RetentionRefusal> refusal = refusal("reason", reason);
        if (refusal.isPresent()) {
            return refusal;
        }
        LocalDate today = today(organisation);
        if (until == null || !until.isAfter(today)) {
            Reason wrong = until == null ? Reason.DAY_MISSING : Reason.DAY_TOO_EARLY;
            return Optional.of(RetentionRefusal.of(wrong, "until"));
        }
        decide(actor, organisation, version, Decision.KEPT, until, reason);
        publish(organisation, actor, "document.kept-longer", version, Map.of("until", until.toString()));
        return Optional.empty();
    }

    /**
     * Removes what a version says. Its line, its hash and who decided it stay.
     *
     * @return why it is not done
     */
    @Transactional
    public Optional<RetentionRefusal> dispose(
            Actor actor, OrganisationId organisation, String code, int number, String reason) {
        DueVersion version = find(organisation, code, number);
        Optional<RetentionRefusal> refusal =
                refusal(actor, organisation, version).or(() -> refusal("why", reason));
        if (refusal.isPresent()) {
            return refusal;
        }
        decide(actor, organisation, version, Decision.DISPOSED, null, reason);
        if (!store.dispose(organisation, version.version())) {
            throw new NotFound();
        }
        publish(organisation, actor, "document.disposed", version, Map.of("reason", reason.strip()));
        return Optional.empty();
    }

    private Optional<RetentionRefusal> refusal(Actor actor, OrganisationId organisation, DueVersion version) {
        if (!version.decidedBy(actor.account())) {
            String names =
                    version.deciders().stream().map(person -> person.name()).collect(Collectors.joining(", "));
            return Optional.of(RetentionRefusal.of(Reason.NOT_YOURS, "main", names.isEmpty() ? "\u2013" : names));
        }
        if (onHold(organisation)) {
            return Optional.of(RetentionRefusal.of(Reason.LEGAL_HOLD, "main"));
        }
        return version.due(today(organisation))
                ? Optional.empty()
                : Optional.of(RetentionRefusal.of(
                        Reason.NOT_DUE, "main", version.due().toString()));
    }

    private static Optional<RetentionRefusal> refusal(String field, String reason) {
        if (reason.isBlank()) {
            return Optional.of(RetentionRefusal.of(Reason.REASON_MISSING, field));
        }
        return reason.strip().length() > LONGEST_REASON
                ? Optional.of(RetentionRefusal.of(Reason.REASON_TOO_LONG, field, LONGEST_REASON))
                : Optional.empty();
    }

    private DueVersion find(OrganisationId organisation, String code, int number) {
        return all(organisation).stream()
                .filter(each ->
                        each.version().code().equals(code) && each.version().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void decide(
            Actor actor,
            OrganisationId organisation,
            DueVersion version,
            Decision decision,
            @Nullable LocalDate until,
            String reason) {
        store.insert(
                organisation,
                Ids.next(clock.instant()),
                new RetentionDecision(
                        version.version().version(), decision, until, reason.strip(), actor.name(), clock.instant()),
                actor);
    }

    private void publish(
            OrganisationId organisation, Actor actor, String action, DueVersion version, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("version", String.valueOf(version.version().number()));
        events.publishEvent(
                new Change(organisation, actor, action, version.version().code(), details));
    }
}
