// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import org.ourlet.risk.AssetStore;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssetStore implements AssetStore {

    private static final String KEY = " where organisation_id = ? and assessment_id = ? and ref = ?";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    JdbcAssetStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public void insertAll(OrganisationId organisation, String assessment, Assets more, Assets there) {
        new AssetBatches(batch, organisation, assessment).insert(more, there);
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, BusinessAsset asset, int place) {
        jdbc.sql("insert into business_asset (organisation_id, assessment_id, ref, place, name, owner_name,"
                        + " owner_person, note, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), assessment, asset.ref(), place, asset.name())
                .param(asset.owner().name())
                .param(asset.owner().person())
                .params(asset.note(), asset.version())
                .update();
        insertImpact(organisation, assessment, asset.ref(), asset.impact());
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, IsAsset asset, int place) {
        jdbc.sql("insert into is_asset (organisation_id, assessment_id, ref, place, name, asset_type, location,"
                        + " classification, owner_name, owner_person, override_reason, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), assessment, asset.ref(), place, asset.name())
                .params(
                        asset.particulars().type(),
                        asset.particulars().location(),
                        asset.particulars().classification())
                .param(asset.owner().name())
                .param(asset.owner().person())
                .param(asset.override() == null ? null : asset.override().reason())
                .param(asset.version())
                .update();
        insertBelow(organisation, assessment, asset);
    }

    @Override
    public boolean update(OrganisationId organisation, String assessment, BusinessAsset asset) {
        boolean fresh = jdbc.sql("update business_asset set name = ?, owner_name = ?, owner_person = ?, note = ?,"
                                + " version = version + 1" + KEY + " and version = ?")
                        .param(asset.name())
                        .param(asset.owner().name())
                        .param(asset.owner().person())
                        .param(asset.note())
                        .params(organisation.value(), assessment, asset.ref(), asset.version())
                        .update()
                == 1;
        if (fresh) {
            deleteImpact(organisation, assessment, asset.ref());
            insertImpact(organisation, assessment, asset.ref(), asset.impact());
        }
        return fresh;
    }

    @Override
    public boolean update(OrganisationId organisation, String assessment, IsAsset asset) {
        boolean fresh = jdbc.sql("update is_asset set name = ?, asset_type = ?, location = ?, classification = ?,"
                                + " owner_name = ?, owner_person = ?, override_reason = ?, version = version + 1" + KEY
                                + " and version = ?")
                        .params(
                                asset.name(),
                                asset.particulars().type(),
                                asset.particulars().location(),
                                asset.particulars().classification())
                        .param(asset.owner().name())
                        .param(asset.owner().person())
                        .param(
                                asset.override() == null
                                        ? null
                                        : asset.override().reason())
                        .params(organisation.value(), assessment, asset.ref(), asset.version())
                        .update()
                == 1;
        if (fresh) {
            deleteImpact(organisation, assessment, asset.ref());
            deleteLinksFrom(organisation, assessment, asset.ref());
            insertBelow(organisation, assessment, asset);
        }
        return fresh;
    }

    @Override
    public void deleteBusiness(OrganisationId organisation, String assessment, String ref) {
        deleteLinksTo(organisation, assessment, ref);
        deleteImpact(organisation, assessment, ref);
        jdbc.sql("delete from business_asset" + KEY)
                .params(organisation.value(), assessment, ref)
                .update();
    }

    @Override
    public void deleteIs(OrganisationId organisation, String assessment, String ref) {
        deleteLinksTo(organisation, assessment, ref);
        deleteLinksFrom(organisation, assessment, ref);
        deleteImpact(organisation, assessment, ref);
        jdbc.sql("delete from is_asset" + KEY)
                .params(organisation.value(), assessment, ref)
                .update();
    }

    private void insertBelow(OrganisationId organisation, String assessment, IsAsset asset) {
        for (int place = 0; place < asset.supports().size(); place++) {
            jdbc.sql("insert into asset_support (organisation_id, assessment_id, is_asset_ref, supported_ref, place)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            organisation.value(),
                            assessment,
                            asset.ref(),
                            asset.supports().get(place),
                            place)
                    .update();
        }
        IsAsset.ImpactOverride override = asset.override();
        if (override != null) {
            insertImpact(organisation, assessment, asset.ref(), override.impact());
        }
    }

    private void insertImpact(OrganisationId organisation, String assessment, String ref, Impact impact) {
        impact.levels()
                .forEach((criterion, level) -> jdbc.sql("insert into asset_impact (organisation_id, assessment_id,"
                                + " asset_ref, criterion, impact_level) values (?, ?, ?, ?, ?)")
                        .params(organisation.value(), assessment, ref, criterion.code(), level)
                        .update());
    }

    private void deleteImpact(OrganisationId organisation, String assessment, String ref) {
        jdbc.sql("delete from asset_impact where organisation_id = ? and assessment_id = ? and asset_ref = ?")
                .params(organisation.value(), assessment, ref)
                .update();
    }

    private void deleteLinksFrom(OrganisationId organisation, String assessment, String ref) {
        jdbc.sql("delete from asset_support where organisation_id = ? and assessment_id = ? and is_asset_ref = ?")
                .params(organisation.value(), assessment, ref)
                .update();
    }

    private void deleteLinksTo(OrganisationId organisation, String assessment, String ref) {
        jdbc.sql("delete from asset_support where organisation_id = ? and assessment_id = ? and supported_ref = ?")
                .params(organisation.value(), assessment, ref)
                .update();
    }
}
