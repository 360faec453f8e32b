// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import org.ourlet.tailoring.Selection;

/**
 * One turn of plan, do, check, act of an organisation (ISO/IEC 27001:2022, 4.4). What was chosen belongs to the cycle.
 *
 * @param number from 1
 * @param level the highest level that the selection contains whole, 0 to 5
 * @param selection what the organisation does in this cycle; always closed
 * @param guideEdition the edition of the guide it was chosen from
 */
public record PdcaCycle(
        String id, int number, int level, Selection selection, String guideEdition, LocalDate startedOn, long version) {

    /** Whether the activity is part of this cycle. */
    public boolean includes(String activity) {
        return selection.codes().contains(activity);
    }
}
