// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/**
 * A program that shows a valid token.
 *
 * @param account that the token acts for
 */
public record TokenBearer(
        OrganisationId organisation, String token, String tokenName, ApiToken.Scope scope, Account account) {

    /** The member that the account is, as far as the scope reaches. */
    public Member limited(Member member) {
        Actor actor = member.actor();
        return new Member(
                member.organisation(),
                member.slug(),
                member.organisationName(),
                member.zone(),
                member.person(),
                new Actor(actor.account(), actor.person(), tokenName + " (" + actor.name() + ")"),
                scope.within(member.permissions()));
    }
}
