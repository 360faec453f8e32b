// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;

/**
 * A module that asks something of single persons: to read a document, to answer a question. Implemented by it; a constant
 * number of statements.
 */
public interface AsksOfPeople {

    /** What waits for that person, the most urgent first. */
    List<Item> askedOf(OrganisationId organisation, Actor person);

    /**
     * One thing that is asked.
     *
     * @param sentence key of what is asked; its parameter is the title
     * @param path of its page, below the organisation's pages
     */
    record Item(String sentence, Localized<String> title, String path) {}
}
