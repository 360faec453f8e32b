// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * An organisation of the installation.
 *
 * @param hold null when none stands
 */
public record HeldOrganisation(
        OrganisationId organisation, String name, @Nullable LegalHold hold) {}
