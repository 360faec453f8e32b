// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.List;
import java.util.Optional;

/** Who belongs to which organisation. Implemented by the module that knows people. */
@AcrossOrganisations("an account may belong to several organisations; which ones is the answer")
public interface MemberDirectory {

    /** The account as a member of the organisation with that slug or key; empty when it is not one or is suspended. */
    Optional<Member> find(Account account, String slugOrId);

    /** All organisations of the account, by name. */
    List<Membership> membershipsOf(Account account);

    /** Whether the account is top management or ISMS accountable of any organisation. */
    boolean answersForSecurity(Account account);

    /** An organisation of an account, for the switcher. */
    record Membership(String organisationId, String slug, String name) {}
}
