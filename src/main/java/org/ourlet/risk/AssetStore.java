// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.ourlet.shared.OrganisationId;

/** Rows of single assets. */
public interface AssetStore {

    void insert(OrganisationId organisation, String assessment, BusinessAsset asset, int place);

    void insert(OrganisationId organisation, String assessment, IsAsset asset, int place);

    /** Adds many behind those that are there; as many statements for a thousand as for ten. */
    void insertAll(OrganisationId organisation, String assessment, Assets more, Assets there);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, String assessment, BusinessAsset asset);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, String assessment, IsAsset asset);

    /** Takes a business asset and the links to it away. */
    void deleteBusiness(OrganisationId organisation, String assessment, String ref);

    /** Takes an IS asset, which no risk targets, and the links to it away. */
    void deleteIs(OrganisationId organisation, String assessment, String ref);
}
