// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;

/**
 * What the organisation aims at in its present cycle.
 *
 * @param end when the level should be reached
 */
public record Target(ImplementationLevel level, Selection selection, LocalDate start, LocalDate end) {}
