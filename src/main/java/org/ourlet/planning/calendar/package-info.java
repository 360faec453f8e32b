// SPDX-License-Identifier: Apache-2.0
/**
 * The implementation calendar of a cycle: how long each activity takes, in which order, what decides the end. Main types:
 * {@link org.ourlet.planning.calendar.ImplementationCalendar}, {@link org.ourlet.planning.calendar.CalendarRules},
 * {@link org.ourlet.planning.calendar.Calendars}. Content: {@code content/planning/calendar.yaml}.
 */
@NamedInterface("calendar")
@NullMarked
package org.ourlet.planning.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
