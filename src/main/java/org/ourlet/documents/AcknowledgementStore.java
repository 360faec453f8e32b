// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of who has read what. */
public interface AcknowledgementStore {

    /** Of one version, in order of time. */
    List<Acknowledgement> of(OrganisationId organisation, String version);

    /** Of all versions that are in force. */
    List<Acknowledgement> inForce(OrganisationId organisation);

    /** False when the account said it before. */
    boolean insert(OrganisationId organisation, String id, Acknowledgement acknowledgement);
}
