// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.ourlet.shared.OrganisationId;

/** Event: a person of an organisation has an account from now on. */
public record InvitationAccepted(OrganisationId organisation, String person, String account, String accountName) {}
