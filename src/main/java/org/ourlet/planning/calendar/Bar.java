// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.time.LocalDate;
import org.ourlet.guide.Activity;

/**
 * When an activity is done. Weeks count from the start of the calendar.
 *
 * @param start the week it begins in, from 0
 * @param weeks until it is done, or established when it goes on
 * @param goesOn until the end of the calendar
 * @param critical a week more is a week more for everything
 * @param from its first Monday
 * @param until its last Friday
 */
public record Bar(
        Activity activity, int start, int weeks, boolean goesOn, boolean critical, LocalDate from, LocalDate until) {

    public String code() {
        return activity.code();
    }

    /** The week after the last one. */
    public int end() {
        return start + weeks;
    }
}
