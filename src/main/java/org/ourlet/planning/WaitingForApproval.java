// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Instant;
import java.util.List;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;

/** A module in which something waits until somebody decides. Implemented by it; a constant number of statements. */
public interface WaitingForApproval {

    /** What waits in the organisation now, the longest first. */
    List<Item> waitingIn(OrganisationId organisation);

    /**
     * One thing that waits.
     *
     * @param workProduct such as W01
     * @param title as people know it
     * @param path of the page on which it is decided, below the organisation's pages, such as {@code /documents/W01/approval}
     * @param minutes that reading and deciding takes
     * @param persons keys of the persons who may decide now, the one who was asked first; the author is among them only when
     *     nobody else can
     * @param sentBy key of the person who sent it, empty when she is no longer known
     */
    record Item(
            String workProduct,
            Localized<String> title,
            String path,
            int minutes,
            List<String> persons,
            String sentBy,
            Instant sentAt) {

        public Item {
            persons = List.copyOf(persons);
        }

        public boolean waitsFor(String person) {
            return persons.contains(person);
        }
    }
}
