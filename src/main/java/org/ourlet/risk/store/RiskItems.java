// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ourlet.risk.Risk;
import org.ourlet.risk.Vulnerability;

/** The lists of texts of one risk. */
final class RiskItems {

    static final RiskItems NONE = new RiskItems();

    private final Map<Kind, List<Vulnerability>> items = new EnumMap<>(Kind.class);

    /** Which list. */
    enum Kind {
        VULNERABILITY,
        EXISTING_CONTROL,
        REQUIREMENT,
        CONTROL
    }

    static RiskItems of(Risk risk) {
        RiskItems items = new RiskItems();
        items.items.put(Kind.VULNERABILITY, risk.event().vulnerabilities());
        items.items.put(Kind.EXISTING_CONTROL, own(risk.event().existingControls()));
        items.items.put(Kind.REQUIREMENT, own(risk.treatment().securityRequirements()));
        items.items.put(Kind.CONTROL, own(risk.treatment().controls()));
        return items;
    }

    private static List<Vulnerability> own(List<String> texts) {
        return texts.stream().map(Vulnerability::own).toList();
    }

    void add(ResultSet row) throws SQLException {
        items.computeIfAbsent(Kind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                .add(new Vulnerability(row.getString("catalogue_id"), row.getString("item")));
    }

    Map<Kind, List<Vulnerability>> all() {
        return items;
    }

    List<Vulnerability> vulnerabilities() {
        return items.getOrDefault(Kind.VULNERABILITY, List.of());
    }

    List<String> texts(Kind kind) {
        return items.getOrDefault(kind, List.of()).stream()
                .map(Vulnerability::name)
                .toList();
    }
}
