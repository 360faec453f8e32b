// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.function.Consumer;
import org.ourlet.shared.OrganisationId;

/** A chain as text, a JSON object per line, that can be checked elsewhere with the key alone. */
public interface ExportedJournal {

    /** The first line names the chain, the last one says where it ends and is sealed with the key. */
    void lines(OrganisationId organisation, Consumer<String> receiver);
}
