// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;

/** Time somebody spent on an activity, so that the effort figures can be corrected one day. Voluntary. */
public record TimeNote(String id, String activity, int minutes, LocalDate spentOn, String account, String name) {}
