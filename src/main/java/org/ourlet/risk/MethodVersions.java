// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which method an organisation uses, with which acceptance criteria. */
@Service
public class MethodVersions {

    private final MethodVersionStore store;
    private final RiskMethods methods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MethodVersions(MethodVersionStore store, RiskMethods methods, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.methods = methods;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody chooses. */
    public record Choice(String method, ClassLimits limits, Map<RiskClass, AcceptanceAuthority> acceptance) {

        static Choice of(RiskMethod content) {
            return new Choice(content.id(), content.limits(), content.acceptance());
        }
    }

    /** The newest first. */
    public List<MethodVersion> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** The one that new assessments use; empty before one was chosen. */
    public Optional<MethodVersion> current(OrganisationId organisation) {
        return store.all(organisation).stream().findFirst();
    }

    /** The newest version of that method, as the organisation uses it; empty for a method that it never used. */
    public Optional<RiskMethod> findOwn(OrganisationId organisation, String method) {
        return newestOf(organisation, method).map(version -> version.appliedTo(methods.get(method)));
    }

    private Optional<MethodVersion> newestOf(OrganisationId organisation, String method) {
        return store.all(organisation).stream()
                .filter(version -> version.method().equals(method))
                .findFirst();
    }

    /** Whether a version stays as it is, because something was rated with it. */
    public boolean frozen(OrganisationId organisation, MethodVersion version) {
        return store.rated(organisation, version.number());
    }

    /**
     * Chooses the method. Changes the current version while nothing was rated with it, else makes a new one.
     *
     * @param version of the row that the form was made from, null when there was none
     * @return the number of the version
     * @throws StaleVersion when somebody chose otherwise meanwhile
     */
    @Transactional
    public int choose(Actor actor, OrganisationId organisation, Choice choice, @Nullable Long version) {
        Optional<MethodVersion> current = current(organisation);
        if (current.isPresent() && !same(current.get(), version)) {
            throw new StaleVersion(
                    Map.of("method", current.get().method()), current.get().version());
        }
        int number = current.isPresent() && !frozen(organisation, current.get())
                ? change(actor, organisation, current.get(), choice)
                : insert(actor, organisation, choice);
        events.publishEvent(new Change(
                organisation,
                actor,
                "risk-method.chosen",
                choice.method(),
                Map.of("version", Integer.toString(number))));
        return number;
    }

    private static boolean same(MethodVersion current, @Nullable Long version) {
        return version != null && current.version() == version;
    }

    private int change(Actor actor, OrganisationId organisation, MethodVersion current, Choice choice) {
        MethodVersion changed = version(actor, current.number(), choice, current.version());
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(Map.of("method", current.method()), current.version());
        }
        return current.number();
    }

    /** The number of the newest version of a method; made with the criteria of the content when there is none. */
    int use(Actor actor, OrganisationId organisation, RiskMethod method) {
        return newestOf(organisation, method.id())
                .map(MethodVersion::number)
                .orElseGet(() -> insert(actor, organisation, Choice.of(methods.get(method.id()))));
    }

    private int insert(Actor actor, OrganisationId organisation, Choice choice) {
        int number = current(organisation).map(MethodVersion::number).orElse(0) + 1;
        store.insert(organisation, version(actor, number, choice, 0));
        return number;
    }

    private MethodVersion version(Actor actor, int number, Choice choice, long version) {
        return new MethodVersion(
                number,
                choice.method(),
                choice.limits(),
                choice.acceptance(),
                new MethodVersion.Chosen(actor.name(), clock.instant()),
                version);
    }
}
