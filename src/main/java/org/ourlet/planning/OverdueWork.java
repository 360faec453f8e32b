// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import java.util.List;
import org.ourlet.shared.OrganisationId;

/** A module in which people have work with a date. Implemented by it; a constant number of statements. */
public interface OverdueWork {

    /** What should have been done before the day, the longest overdue first. */
    List<Item> overdueIn(OrganisationId organisation, LocalDate day);

    /**
     * One thing that is late.
     *
     * @param title as people wrote it
     * @param path of its page, below the organisation's pages, such as {@code /treatment-plan/<key>}
     * @param minutes that it takes to do something about it: do it, say how far it is, or give a new date
     * @param person key of the one who does it
     */
    record Item(String title, String path, int minutes, String person, LocalDate due) {

        boolean isOf(String somebody) {
            return person.equals(somebody);
        }
    }
}
