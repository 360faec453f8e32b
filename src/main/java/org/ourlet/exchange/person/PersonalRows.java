// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.shared.OrganisationId;

/** The rows of an organisation that are about a person, found in every table it has. */
public interface PersonalRows {

    /** By table; columns that are empty are left out. */
    Map<String, List<Map<String, Object>>> about(OrganisationId organisation, PersonTraces traces);

    /**
     * Puts the label where name and address stood, empties what is only hers, and removes her invitations. What was frozen for
     * a signature stays.
     *
     * @return how many rows changed
     */
    int erase(OrganisationId organisation, PersonTraces traces, String label);

    /** Takes everything away that opens an account, and its name and address. */
    @AcrossOrganisations("an account is one for the whole installation; its tokens may be anywhere")
    void closeAccount(String account, String label, String unusablePassword);

    /** Whether the account is of use elsewhere: in another organisation, or to run the installation. */
    @AcrossOrganisations("elsewhere is another organisation")
    boolean usedElsewhere(OrganisationId organisation, @Nullable String account);
}
