// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

/** Before a level is chosen there is nothing to show. */
public enum NoCalendarView {
    INSTANCE
}
