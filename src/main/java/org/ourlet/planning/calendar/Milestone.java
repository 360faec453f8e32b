// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.time.LocalDate;

/**
 * Something reached on the way.
 *
 * @param id such as M3
 * @param week after which it is reached, 0 for the start
 */
public record Milestone(String id, int week, LocalDate on) {}
