// SPDX-License-Identifier: Apache-2.0
/** The page of the implementation calendar. */
@NullMarked
package org.ourlet.planning.calendar.web;

import org.jspecify.annotations.NullMarked;
