// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;
import org.ourlet.access.Invitations.Invitee;

/**
 * Where an invitation leads.
 *
 * @param known an account with the address exists: its owner signs in first
 * @param signedInAs name of the account that would accept, empty when nobody is signed in
 * @param problems message keys by field
 */
public record InvitationView(
        String secret,
        Invitee invitee,
        boolean known,
        String signedInAs,
        Map<String, String> problems,
        ProviderOffer providers) {}
