// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.List;
import org.ourlet.tailoring.LevelFigures;

/**
 * The completion matrix.
 *
 * @param people size of the organisation that figures are shown for
 * @param level the level that is marked
 */
public record MatrixView(GuideView base, List<LevelFigures> figures, int people, int level) {}
