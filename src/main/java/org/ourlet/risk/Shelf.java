// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskAssessmentStore.Parts;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Reads assessments and keeps the last ones, which never change: every change of a part counts up the revision, which is
 * asked each time. So a page of a register of ten thousand risks costs one statement.
 */
@Component
public class Shelf {

    private static final int MOST_RISKS = 100_000;

    private final RiskAssessmentStore store;
    private final RiskMethods methods;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int risks;

    Shelf(RiskAssessmentStore store, RiskMethods methods) {
        this.store = store;
        this.methods = methods;
    }

    /** The organisation is part of the key, so that nobody is shown what belongs to others. */
    private record Key(OrganisationId organisation, String assessment) {}

    private record Entry(long revision, RiskEvaluation evaluation) {
        int size() {
            return evaluation.assessment().risks().size() + 1;
        }
    }

    Optional<KeptAssessment> find(OrganisationId organisation, String assessment) {
        return store.find(organisation, assessment).map(stored -> kept(organisation, stored));
    }

    KeptAssessment kept(OrganisationId organisation, Stored stored) {
        Key key = new Key(organisation, stored.header().id());
        Entry entry = entry(key);
        if (entry == null
                || entry.revision != stored.revision()
                || !entry.evaluation.assessment().method().equals(applied(stored))) {
            entry = new Entry(stored.revision(), read(organisation, stored));
            put(key, entry);
        }
        return new KeptAssessment(stored, entry.evaluation);
    }

    /**
     * Counts up the revision, which keeps others from changing the same assessment until the transaction ends, and gives
     * the state before. Called first in each transaction that changes a part; nothing may be read from here after it.
     *
     * @throws NotFound when the organisation has no such assessment
     */
    public KeptAssessment forChange(OrganisationId organisation, String assessment) {
        store.touch(organisation, assessment);
        Stored touched = store.find(organisation, assessment).orElseThrow(NotFound::new);
        return kept(
                organisation,
                new Stored(touched.header(), touched.methodVersion(), touched.revision() - 1, touched.reviewed()));
    }

    private RiskEvaluation read(OrganisationId organisation, Stored stored) {
        Parts parts = store.parts(organisation, stored.header().id());
        return RiskEvaluation.of(
                new RiskAssessment(stored.header(), applied(stored), parts.criteria(), parts.assets(), parts.risks()));
    }

    private RiskMethod applied(Stored stored) {
        MethodVersion version = stored.methodVersion();
        return version.appliedTo(methods.get(version.method()));
    }

    private synchronized @Nullable Entry entry(Key key) {
        return entries.get(key);
    }

    private synchronized void put(Key key, Entry entry) {
        Entry before = entries.put(key, entry);
        risks += entry.size() - (before == null ? 0 : before.size());
        var oldest = entries.values().iterator();
        while (risks > MOST_RISKS && entries.size() > 1) {
            risks -= oldest.next().size();
            oldest.remove();
        }
    }
}
