// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of the organisation's own controls and of what laws and contracts ask for. */
public interface ControlStore {

    /** All of them by number, those withdrawn too. */
    List<Control> controls(OrganisationId organisation);

    /** @return the number it was given, the next free one */
    int insert(OrganisationId organisation, Control control);

    /** With the numbers that they bear; one statement for all, however many they are. */
    void insert(OrganisationId organisation, List<Control> controls);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, Control control);

    /** All of them by name, those withdrawn too. */
    List<Obligation> obligations(OrganisationId organisation);

    void insert(OrganisationId organisation, Obligation obligation);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, Obligation obligation);
}
