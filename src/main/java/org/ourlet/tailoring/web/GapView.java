// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import org.ourlet.tailoring.StandardGap;

/** The gap between a level and one edition of the standard. */
public record GapView(GuideView base, StandardGap gap, int level) {}
