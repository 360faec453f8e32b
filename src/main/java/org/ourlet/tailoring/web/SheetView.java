// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import org.ourlet.guide.Activity;

/** The sheet of one activity. */
public record SheetView(GuideView base, Activity activity) {}
