// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.risk.mosp.MospProblem.Reason;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * What would become of the entries of a catalogue file.
 *
 * @param taken new ones and changed ones
 * @param same number of those that are there already, word for word
 * @param kept those that stay as somebody typed or changed them here
 * @param unlicensed those without a licence that are left out
 */
public record MospPlan(
        OwnEntries.Taken taken,
        int same,
        List<OwnEntry> kept,
        List<OwnEntry> unlicensed,
        List<MospProblem> problems,
        int more) {

    /**
     * What people say about a file.
     *
     * @param assetTypes kinds of assets that its threats and vulnerabilities concern when it does not say so itself
     * @param unlicensed whether objects without a licence are taken, too
     */
    public record Wishes(Set<String> assetTypes, boolean unlicensed) {
        public Wishes {
            assetTypes = Set.copyOf(assetTypes);
        }
    }

    private static final int MOST_CONTROLS = 100;

    public static MospPlan of(MospReading reading, OwnCatalogue own, Wishes wishes) {
        return new Making(reading, own, wishes).plan();
    }

    public boolean brings() {
        return !taken.fresh().isEmpty() || !taken.changed().isEmpty();
    }

    /** Compares a file with what is there. */
    private static final class Making {

        private final Map<String, OwnEntry> there;
        private final Wishes wishes;
        private final MospReading reading;
        private final List<OwnEntry> fresh = new ArrayList<>();
        private final List<OwnEntry> changed = new ArrayList<>();
        private final List<OwnEntry> kept = new ArrayList<>();
        private final List<OwnEntry> unlicensed = new ArrayList<>();
        private final List<MospProblem> problems;
        private int same;

        Making(MospReading reading, OwnCatalogue own, Wishes wishes) {
            this.reading = reading;
            this.there = own.byId();
            this.wishes = wishes;
            this.problems = new ArrayList<>(reading.problems());
        }

        MospPlan plan() {
            Map<String, OwnEntry> given = new LinkedHashMap<>();
            reading.entries().forEach(entry -> given.put(entry.id(), entry));
            reading.links().forEach(link -> link(link, given));
            given.values().forEach(this::compare);
            return new MospPlan(new OwnEntries.Taken(fresh, changed), same, kept, unlicensed, problems, reading.more());
        }

        /** The vulnerability may stand in the file or in a file taken before. */
        private void link(MospLink link, Map<String, OwnEntry> given) {
            OwnEntry weakness = given.getOrDefault(link.vulnerability(), there.get(link.vulnerability()));
            if (weakness == null || weakness.kind() != Kind.VULNERABILITY || !is(link.threat(), Kind.THREAT, given)) {
                problems.add(MospProblem.at(link.path(), Reason.UNKNOWN_REFERENCE));
                return;
            }
            List<String> controls = link.controls().stream()
                    .filter(control -> is(control, Kind.CONTROL, given))
                    .toList();
            Reach more = Reach.of(weakness.reach().criteria(), List.of(), Set.of(link.threat()), controls);
            given.put(weakness.id(), weakness.with(weakness.reach().with(more)));
        }

        private boolean is(String id, Kind kind, Map<String, OwnEntry> given) {
            OwnEntry entry = given.getOrDefault(id, there.get(id));
            return entry != null && entry.kind() == kind;
        }

        private void compare(OwnEntry entry) {
            OwnEntry now = there.get(entry.id());
            if (now == null) {
                compareNew(bounded(entry));
            } else if (now.kind() != entry.kind()) {
                problems.add(MospProblem.at(entry.id(), Reason.OTHER_KIND));
            } else if (now.typed() || now.source().edited()) {
                kept.add(now);
            } else {
                compare(now, bounded(merged(now, entry)));
            }
        }

        private void compareNew(OwnEntry entry) {
            if (entry.source().licence().isEmpty() && !wishes.unlicensed()) {
                unlicensed.add(entry);
            } else {
                fresh.add(entry);
            }
        }

        private void compare(OwnEntry now, OwnEntry merged) {
            if (merged.equals(now)) {
                same++;
            } else {
                changed.add(merged);
            }
        }

        /** The file counts for the words of its languages; links and kinds of assets are only ever added. */
        private static OwnEntry merged(OwnEntry now, OwnEntry given) {
            Map<Language, Words> words = new TreeMap<>(now.words().versions());
            words.putAll(given.words().versions());
            Source from = given.source();
            String licence = from.licence().isEmpty() ? now.source().licence() : from.licence();
            Source source = new Source(
                    from.code(),
                    from.set(),
                    from.importance(),
                    licence,
                    now.source().file(),
                    false);
            return new OwnEntry(
                    now.id(),
                    now.kind(),
                    new Localized<>(words),
                    now.reach().with(given.reach()),
                    source,
                    now.retired(),
                    now.version());
        }

        private OwnEntry bounded(OwnEntry entry) {
            boolean asks = entry.kind() == Kind.THREAT || entry.kind() == Kind.VULNERABILITY;
            Reach reach = entry.reach();
            return entry.with(Reach.of(
                    reach.criteria(),
                    asks && reach.assetTypes().isEmpty() ? wishes.assetTypes() : reach.assetTypes(),
                    reach.threats(),
                    reach.controls().stream().limit(MOST_CONTROLS).toList()));
        }
    }
}
