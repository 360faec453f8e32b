// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;

/**
 * An activity that is not part of the plan.
 *
 * @param activity null when the guide has none of that code
 * @param level the lowest level that includes it, 0 when there is none
 */
public record OutsideView(String code, @Nullable Activity activity, int level, boolean levelChosen) {}
