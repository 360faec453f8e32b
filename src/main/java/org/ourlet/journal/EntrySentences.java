// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.Optional;
import java.util.function.Function;
import org.ourlet.shared.OrganisationId;

/** Says in the language of the present page what entries of an organisation mean; modules that know the things offer it. */
public interface EntrySentences {

    /** A function for one page: it may read once, not per entry. Empty for an entry it does not know. */
    Function<JournalEntry, Optional<String>> of(OrganisationId organisation);
}
