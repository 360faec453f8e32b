// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.RiskClass;
import org.ourlet.shared.Instants;

/** Makes method versions out of rows. */
final class MethodRows {

    private MethodRows() {}

    /** @param counter column that holds the version of the row */
    static MethodVersion version(ResultSet row, String counter) throws SQLException {
        return new MethodVersion(
                row.getInt("version_number"),
                row.getString("method"),
                new ClassLimits(row.getInt("low_to"), row.getInt("medium_to")),
                Map.of(
                        RiskClass.LOW, authority(row, "low_authority"),
                        RiskClass.MEDIUM, authority(row, "medium_authority"),
                        RiskClass.HIGH, authority(row, "high_authority")),
                new MethodVersion.Chosen(row.getString("chosen_by"), Instants.parse(row.getString("chosen_at"))),
                row.getLong(counter));
    }

    private static AcceptanceAuthority authority(ResultSet row, String column) throws SQLException {
        return AcceptanceAuthority.valueOf(row.getString(column));
    }
}
