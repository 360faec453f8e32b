// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import org.ourlet.planning.PdcaCycle;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Levels;

/** Before another level is saved: what changes. */
public record ChangeLevelView(PdcaCycle cycle, boolean own, ImplementationLevel to, Levels levels, ChangeView change) {}
