// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;

/** Adds many assets at once: one statement for each table. */
final class AssetBatches {

    private final JdbcOperations batch;
    private final OrganisationId organisation;
    private final String assessment;

    AssetBatches(JdbcOperations batch, OrganisationId organisation, String assessment) {
        this.batch = batch;
        this.organisation = organisation;
        this.assessment = assessment;
    }

    void insert(Assets more, Assets there) {
        send(
                "insert into business_asset (organisation_id, assessment_id, ref, place, name, owner_name, owner_person,"
                        + " note, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                business(more.business(), there.business().size()));
        send(
                "insert into is_asset (organisation_id, assessment_id, ref, place, name, asset_type, location,"
                        + " classification, owner_name, owner_person, override_reason, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                is(more.is(), there.is().size()));
        send(
                "insert into asset_support (organisation_id, assessment_id, is_asset_ref, supported_ref, place)"
                        + " values (?, ?, ?, ?, ?)",
                links(more.is()));
        send(
                "insert into asset_impact (organisation_id, assessment_id, asset_ref, criterion, impact_level)"
                        + " values (?, ?, ?, ?, ?)",
                impacts(more));
    }

    private void send(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(sql, rows);
        }
    }

    private List<Object[]> business(List<BusinessAsset> assets, int first) {
        List<Object[]> rows = new ArrayList<>();
        for (BusinessAsset asset : assets) {
            rows.add(row(
                    asset.ref(),
                    first + rows.size(),
                    asset.name(),
                    asset.owner().name(),
                    asset.owner().person(),
                    asset.note(),
                    asset.version()));
        }
        return rows;
    }

    private List<Object[]> is(List<IsAsset> assets, int first) {
        List<Object[]> rows = new ArrayList<>();
        for (IsAsset asset : assets) {
            IsAsset.ImpactOverride override = asset.override();
            rows.add(row(
                    asset.ref(),
                    first + rows.size(),
                    asset.name(),
                    asset.particulars().type(),
                    asset.particulars().location(),
                    asset.particulars().classification(),
                    asset.owner().name(),
                    asset.owner().person(),
                    override == null ? null : override.reason(),
                    asset.version()));
        }
        return rows;
    }

    private List<Object[]> links(List<IsAsset> assets) {
        List<Object[]> rows = new ArrayList<>();
        for (IsAsset asset : assets) {
            for (int place = 0; place < asset.supports().size(); place++) {
                rows.add(row(asset.ref(), asset.supports().get(place), place));
            }
        }
        return rows;
    }

    private List<Object[]> impacts(Assets more) {
        List<Object[]> rows = new ArrayList<>();
        more.business().forEach(asset -> addLevels(rows, asset.ref(), asset.impact()));
        for (IsAsset asset : more.is()) {
            IsAsset.ImpactOverride override = asset.override();
            if (override != null) {
                addLevels(rows, asset.ref(), override.impact());
            }
        }
        return rows;
    }

    private void addLevels(List<Object[]> rows, String ref, Impact impact) {
        impact.levels().forEach((criterion, level) -> rows.add(row(ref, criterion.code(), level)));
    }

    private Object[] row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(organisation.value());
        row.add(assessment);
        row.addAll(Arrays.asList(values));
        return row.toArray();
    }
}
