// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.ourlet.shared.OrganisationId;

/** An open invitation of a person to an organisation. */
public record Invitation(OrganisationId organisation, String id, Invitations.Invitee invitee) {}
