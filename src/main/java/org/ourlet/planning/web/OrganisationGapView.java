// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.StandardGap;

/**
 * What an organisation's own selection covers of one edition of the standard.
 *
 * @param activities how many it has chosen
 * @param gap null before a level was chosen
 */
public record OrganisationGapView(
        Guide guide, int activities, @Nullable StandardGap gap) {}
