// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.tailoring.Tailoring;

/** What every page of the guide knows. */
public record GuideView(Guide guide, Tailoring tailoring, GuideTexts texts) {}
