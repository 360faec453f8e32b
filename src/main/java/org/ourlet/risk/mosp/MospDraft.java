// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** An entry while a file is read: its languages and its links stand in objects of their own. */
final class MospDraft {

    private final String id;
    private final Kind kind;
    private final Source source;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Set<SecurityCriterion> criteria = new TreeSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> threats = new TreeSet<>();
    private final Set<String> controls = new LinkedHashSet<>();
    private boolean retired;

    MospDraft(String id, Kind kind, Source source) {
        this.id = id;
        this.kind = kind;
        this.source = source;
    }

    Kind kind() {
        return kind;
    }

    /** False when these words are there already in that language. */
    boolean says(Language language, Words said) {
        return words.putIfAbsent(language, said) == null;
    }

    void harms(Collection<SecurityCriterion> harmed) {
        criteria.addAll(harmed);
    }

    void concerns(Collection<String> assetTypes) {
        types.addAll(assetTypes);
    }

    void isUsedBy(Collection<String> users) {
        threats.addAll(users);
    }

    void isMetBy(Collection<String> against) {
        controls.addAll(against);
    }

    void retire() {
        retired = true;
    }

    OwnEntry entry() {
        return new OwnEntry(
                id, kind, new Localized<>(words), Reach.of(criteria, types, threats, controls), source, retired, 0);
    }
}
