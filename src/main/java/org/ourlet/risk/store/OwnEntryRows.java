// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows of own entries together. */
final class OwnEntryRows {

    private final JdbcClient jdbc;

    OwnEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnEntry> all(OrganisationId organisation) {
        Map<String, Map<Language, Words>> words = words(organisation);
        Map<String, Set<String>> threats = threats(organisation);
        return jdbc
                .sql("select id, kind, criteria, asset_types, controls, code, set_name, importance, licence,"
                        + " file_name, edited, retired, version from own_catalogue_entry"
                        + " where organisation_id = ? order by id")
                .param(organisation.value())
                .query((row, number) -> entry(row, words, threats))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, Map<Language, Words>> words(OrganisationId organisation) {
        Map<String, Map<Language, Words>> words = new HashMap<>();
        jdbc.sql("select entry_id, language, name, sentence, agent, attack_method, note from own_catalogue_text"
                        + " where organisation_id = ?")
                .param(organisation.value())
                .query(row -> {
                    words.computeIfAbsent(row.getString("entry_id"), id -> new EnumMap<>(Language.class))
                            .put(Language.of(row.getString("language")).orElseThrow(), words(row));
                });
        return words;
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(
                row.getString("name"),
                row.getString("sentence"),
                row.getString("agent"),
                row.getString("attack_method"),
                row.getString("note"));
    }

    private Map<String, Set<String>> threats(OrganisationId organisation) {
        Map<String, Set<String>> threats = new HashMap<>();
        jdbc.sql("select vulnerability_id, threat from own_catalogue_threat where organisation_id = ?")
                .param(organisation.value())
                .query(row -> {
                    threats.computeIfAbsent(row.getString("vulnerability_id"), id -> new TreeSet<>())
                            .add(row.getString("threat"));
                });
        return threats;
    }

    /** Empty for one that was added after its words were asked for. */
    private static Optional<OwnEntry> entry(
            ResultSet row, Map<String, Map<Language, Words>> words, Map<String, Set<String>> threats)
            throws SQLException {
        String id = row.getString("id");
        if (!words.containsKey(id)) {
            return Optional.empty();
        }
        Reach reach = Reach.of(
                split(row.getString("criteria"), " ")
                        .map(SecurityCriterion::new)
                        .toList(),
                split(row.getString("asset_types"), " ").toList(),
                threats.getOrDefault(id, Set.of()),
                split(row.getString("controls"), "\n").toList());
        Source source = new Source(
                row.getString("code"),
                row.getString("set_name"),
                Columns.integer(row, "importance"),
                row.getString("licence"),
                row.getString("file_name"),
                row.getBoolean("edited"));
        return Optional.of(new OwnEntry(
                id,
                Kind.valueOf(row.getString("kind")),
                new Localized<>(words.getOrDefault(id, Map.of())),
                reach,
                source,
                row.getBoolean("retired"),
                row.getLong("version")));
    }

    private static Stream<String> split(String text, String between) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(between));
    }

    static String criteria(OwnEntry entry) {
        return entry.reach().criteria().stream().map(SecurityCriterion::code).collect(Collectors.joining(" "));
    }

    static Stream<Object[]> texts(OrganisationId organisation, OwnEntry entry) {
        return entry.words().versions().entrySet().stream().map(each -> new Object[] {
            organisation.value(),
            entry.id(),
            each.getKey().code(),
            each.getValue().name(),
            each.getValue().sentence(),
            each.getValue().agent(),
            each.getValue().method(),
            each.getValue().note()
        });
    }
}
