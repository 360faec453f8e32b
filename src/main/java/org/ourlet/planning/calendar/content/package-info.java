// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/planning/calendar.yaml}. */
@NullMarked
package org.ourlet.planning.calendar.content;

import org.jspecify.annotations.NullMarked;
